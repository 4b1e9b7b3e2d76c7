/** From the digests of articles to a report of where they agree and where they differ. */
package org.crosscheck.comparison;
