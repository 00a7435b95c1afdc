package org.sharaka.application.support;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * The delivery of a grant.
 *
 * @param grant the grant, within the plan
 * @param on the day it came
 * @param paper what shows it: signed minutes, those of both sides, or the list of what was delivered; unknown where
 *     none is handed in
 * @param asset what enters the inventory with it; unknown where it enters later, and no matter but for equipment
 */
public record DeliverGrant(String grant, LocalDate on, Fact<Document> paper, Fact<DeliveredAsset> asset) {}
