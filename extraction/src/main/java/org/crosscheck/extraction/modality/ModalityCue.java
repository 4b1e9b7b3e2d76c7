package org.crosscheck.extraction.modality;

import org.crosscheck.model.claim.Cue;
import org.crosscheck.model.claim.Modality;

/** How firmly something is said, and the words that say so. */
record ModalityCue(Modality modality, Cue cue) {}
