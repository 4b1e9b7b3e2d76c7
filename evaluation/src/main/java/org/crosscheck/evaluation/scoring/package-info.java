/** The measures that the sets share, and the shape of what they give. */
package org.crosscheck.evaluation.scoring;
