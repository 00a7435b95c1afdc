package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a partner ends. It is a protective step: neither a block nor an interest stops it.
 *
 * @param on the day
 * @param policy the version of the policy: {@code partner.v1}
 * @param kind how it ends; unknown while nobody said
 * @param document what shows it; unknown while nothing is handed in
 * @param successor who comes after it; unknown where nobody is named
 */
public record PartnerEndInquiry(
        LocalDate on, String policy, Fact<PartnerEnd.Kind> kind, Fact<Document> document, Fact<PartnerId> successor)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "partner.end";

    /** Never null. */
    public PartnerEndInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(document);
        Objects.requireNonNull(successor);
    }

    @Override
    public Ruling ruling() {
        DocumentKind paper =
                kind.is(how -> how == PartnerEnd.Kind.WITHDRAWN) ? DocumentKind.NOTICE : DocumentKind.END_OF_PERSON;
        boolean merged = kind.is(how -> how == PartnerEnd.Kind.MERGED);
        List<String> asked = new ArrayList<>(List.of(paper.name()));
        List<String> missing = new ArrayList<>();
        if (!document.is(given -> given.kind() == paper && given.isInForceOn(on))) {
            missing.add(paper.name());
        }
        if (merged) {
            asked.add("SUCCESSOR");
        }
        if (merged && successor.value().isEmpty()) {
            missing.add("SUCCESSOR");
        }
        Reading required = new Reading.Words(asked);
        Check check = missing.isEmpty()
                ? Check.pass(PartnerRules.ENDED, required, required)
                : Check.fail(PartnerRules.ENDED, required, new Reading.Words(missing));
        return new Ruling(GATE, on, policy, List.of(check));
    }
}
