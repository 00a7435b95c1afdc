package org.sharaka.application.support;

import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.support.SupportPlanId;

/**
 * The delivery of a grant.
 *
 * @param plan under which plan
 * @param grant which grant
 * @param on the day it came
 * @param paper what shows it: signed minutes, those of both sides, or the list of what was delivered; unknown where
 *     none is handed in
 * @param asset what enters the inventory with it; unknown where it enters later, and not looked at but for equipment
 */
public record DeliverGrant(
        SupportPlanId plan, String grant, LocalDate on, Fact<Document> paper, Fact<DeliveredAsset> asset) {}
