/**
 * Ingestion: every kind of input to articles. {@link org.crosscheck.ingestion.Ingestion} is the way
 * in; what its methods return is all that the other modules see.
 */
package org.crosscheck.ingestion;
