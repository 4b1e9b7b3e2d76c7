/** The command line. The only place that prints, exits, or wires the modules together. */
package org.crosscheck.app;
