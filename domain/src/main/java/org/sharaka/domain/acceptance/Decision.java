package org.sharaka.domain.acceptance;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;

/**
 * A recorded decision of the foundation on a delivery.
 *
 * @param act who recorded it, and the day it was taken
 * @param document the decision itself
 * @param reason why, a paragraph
 */
public record Decision(Act act, Document document, String reason) {}
