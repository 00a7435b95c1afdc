package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;

/**
 * What passes with a deed beside the assets, and what the passing of a building requires ({@code handover.deed}).
 *
 * @param staffList the list of the staff that passes
 * @param contracts the contracts that pass; an empty list states that none does
 * @param registration the registration of title and reversion clause in the land register
 * @param freeOfCharge whether the ownership passes without a price; unknown counts as true
 * @param publicUtility what recognises the manager as of public utility
 * @param giftAuthorisation what authorises the manager to receive the building free of charge
 * @param ownLand whether all land is the foundation's; where ownership passes, unknown counts as false
 * @param ownerConsent the written consent of whoever owns the land
 */
public record Passage(
        Fact<Document> staffList,
        Fact<List<Document>> contracts,
        Fact<Document> registration,
        Fact<Boolean> freeOfCharge,
        Fact<Document> publicUtility,
        Fact<Document> giftAuthorisation,
        Fact<Boolean> ownLand,
        Fact<Document> ownerConsent) {

    /** Copies the contracts. */
    public Passage {
        contracts = contracts.map(List::copyOf);
    }

    /** Gathers what is another paper, or dated after the deed. */
    void mustBeOf(LocalDate on, Faults faults) {
        mustBe(staffList, DocumentKind.STAFF_LIST, on, "/staffList", faults);
        mustBe(registration, DocumentKind.LAND_REGISTRATION, on, "/registration", faults);
        mustBe(publicUtility, DocumentKind.PUBLIC_UTILITY, on, "/publicUtility", faults);
        mustBe(giftAuthorisation, DocumentKind.GIFT_AUTHORISATION, on, "/giftAuthorisation", faults);
        mustBe(ownerConsent, DocumentKind.CONSENT, on, "/ownerConsent", faults);
        List<Document> passing = contracts.fold(all -> all, List::of);
        for (int place = 0; place < passing.size(); place++) {
            passing.get(place).mustBe(DocumentKind.CONTRACT, on, "/contracts/" + place, faults);
        }
    }

    private static void mustBe(Fact<Document> paper, DocumentKind kind, LocalDate on, String pointer, Faults faults) {
        paper.value().ifPresent(one -> one.mustBe(kind, on, pointer, faults));
    }

    /** The kinds of paper that are there and in force on a day. */
    Stream<DocumentKind> inForceOn(LocalDate day) {
        return Stream.of(
                        staffList.value(),
                        registration.value(),
                        publicUtility.value(),
                        giftAuthorisation.value(),
                        ownerConsent.value())
                .flatMap(Optional::stream)
                .filter(paper -> paper.isInForceOn(day))
                .map(Document::kind);
    }
}
