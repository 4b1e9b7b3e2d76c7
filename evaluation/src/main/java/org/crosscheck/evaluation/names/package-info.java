/** Names of people, organisations and places. */
package org.crosscheck.evaluation.names;
