/** What the tagger and the name finder ask of OpenNLP's maximum-entropy models. */
package org.crosscheck.extraction.annotation.maxent;
