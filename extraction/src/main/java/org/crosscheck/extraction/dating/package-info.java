/** When what claims say holds, and what the dates of an article date. */
package org.crosscheck.extraction.dating;
