/** Mails; the only package that knows mime4j. */
package org.crosscheck.ingestion.reader.mail;
