/** Articles that are one: copies, versions, and a wire story that several outlets printed. */
package org.crosscheck.ingestion.copies;
