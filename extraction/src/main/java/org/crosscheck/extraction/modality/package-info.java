/** How firmly each claim is said, and whether it is affirmed, from the words around it. */
package org.crosscheck.extraction.modality;
