/** What a percentage means in the report on a vote: whose share it is, or how many took part. */
package org.crosscheck.extraction.vote;
