/** Who says each claim: sources told apart by type, pronouns and roles resolved, chains of them. */
package org.crosscheck.extraction.attribution;
