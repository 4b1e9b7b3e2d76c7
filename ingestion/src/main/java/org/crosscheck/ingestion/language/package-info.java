/** Which language an article is in, and whether there is a model for it. */
package org.crosscheck.ingestion.language;
