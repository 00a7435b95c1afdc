package org.sharaka.domain.centre;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * A paper of a centre, and in whose name it is.
 *
 * @param paper the paper
 * @param holder the partner in whose name it is; unknown where that is not recorded
 * @param recorded who recorded it, and from what day it is part of the file
 */
public record HeldPaper(Document paper, Fact<PartnerId> holder, Act recorded) {}
