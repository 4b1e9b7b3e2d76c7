/**
 * Names of people, bodies, places and nationalities: found by their capitals, typed by titles and
 * gazetteers, and joined to one canonical form an article.
 */
package org.crosscheck.extraction.name;
