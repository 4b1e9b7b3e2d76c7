/** When an article was published, where nobody said so. */
package org.crosscheck.ingestion.published;
