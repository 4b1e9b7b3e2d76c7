/** What every extractor shares: the contract, and the claims as they are first read. */
package org.crosscheck.extraction.claims;
