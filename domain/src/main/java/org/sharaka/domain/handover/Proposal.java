package org.sharaka.domain.handover;

import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;

/**
 * A handover that is proposed.
 *
 * @param by who proposes it, and the day
 * @param manager to whom the centres pass
 * @param convention the transfer convention
 * @param asked what its gate looks at
 * @param answers what is handed in for warnings
 * @param board the decision of the board; unknown where there is none yet
 * @param waiver the waiver that is asked for; unknown without one
 */
public record Proposal(
        Act by,
        Partner manager,
        Document convention,
        ProposalInquiry asked,
        Answers answers,
        Fact<BoardDecision> board,
        Fact<AskedWaiver> waiver) {

    /**
     * Checks the convention.
     *
     * @throws InvalidValue at {@code /convention} for another paper, or one dated later
     */
    public Proposal {
        Faults faults = new Faults();
        convention.mustBe(DocumentKind.TRANSFER_CONVENTION, by.on(), "/convention", faults);
        faults.throwIfAny();
    }

    /**
     * Who runs all centres of a convention.
     *
     * @param centres as they are named
     * @param managers of each centre that exists: who runs it, if anybody
     * @return the manager
     * @throws InvalidValue {@code value.required} at {@code /centres} where none is named; at {@code /centres/…}
     *     {@code value.reference} for one that is unknown, or that the manager of the first one does not run, and
     *     {@code value.list} for one that is named twice
     */
    public static PartnerId managerOf(List<CentreId> centres, Map<CentreId, Fact<PartnerId>> managers) {
        Faults faults = new Faults();
        if (centres.isEmpty()) {
            faults.add("/centres", "value.required", "missing");
        }
        Fact<PartnerId> first =
                centres.isEmpty() ? Fact.unknown() : managers.getOrDefault(centres.get(0), Fact.unknown());
        for (int place = 0; place < centres.size(); place++) {
            CentreId centre = centres.get(place);
            String pointer = "/centres/" + place;
            Fact<PartnerId> manager = managers.getOrDefault(centre, Fact.unknown());
            if (!managers.containsKey(centre)) {
                faults.add(pointer, "value.reference", "unknown");
                continue;
            }
            if (manager.value().isEmpty() || !manager.equals(first)) {
                faults.add(pointer, "value.reference", "manager");
            }
            if (centres.indexOf(centre) < place) {
                faults.add(pointer, "value.list", "twice", centre.value());
            }
        }
        faults.throwIfAny();
        return first.value().orElseThrow();
    }
}
