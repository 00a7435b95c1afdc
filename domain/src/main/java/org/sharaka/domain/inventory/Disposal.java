package org.sharaka.domain.inventory;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * How an asset left the register.
 *
 * @param act who recorded it, and from what day it is gone
 * @param reason why, a paragraph
 * @param consent the foundation's consent; unknown where it was not asked
 */
public record Disposal(Act act, String reason, Fact<Document> consent) {}
