/**
 * How fast each step is, on made articles and one thread (JMH). {@code docs/benchmarks.md} has the
 * command.
 */
package org.crosscheck.evaluation.benchmark;
