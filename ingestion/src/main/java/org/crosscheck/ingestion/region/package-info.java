/** What in an article's text is not body: furniture, found as blocks, never deleted. */
package org.crosscheck.ingestion.region;
