/**
 * News articles that this module makes itself, for benchmarks and tests of scale: as long as news
 * articles are, with as many numbers, dates and quotations as they have, and several articles an
 * event. The same seed gives the same articles.
 */
package org.crosscheck.evaluation.corpus;
