/** The table: figures beside the bars that they should reach and the peers that were measured. */
package org.crosscheck.evaluation.table;
