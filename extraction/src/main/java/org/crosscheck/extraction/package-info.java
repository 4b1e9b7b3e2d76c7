/** One article to its claims: {@link org.crosscheck.extraction.Extraction} is the only entrance. */
package org.crosscheck.extraction;
