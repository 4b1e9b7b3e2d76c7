/** Pages by their addresses, when the user asks for it; the only package that opens connections. */
package org.crosscheck.ingestion.fetch;
