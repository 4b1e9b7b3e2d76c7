/** Which files the named files and folders hold, and their bytes. */
package org.crosscheck.ingestion.file;
