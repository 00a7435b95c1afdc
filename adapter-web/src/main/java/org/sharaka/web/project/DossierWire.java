package org.sharaka.web.project;

import java.util.List;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.EffectivenessReview;
import org.sharaka.domain.project.Milestone;
import org.sharaka.domain.project.Progress;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.TakeoverWire;

/** The parts of a dossier. */
final class DossierWire {

    private DossierWire() {}

    /** A review. */
    record ReviewWire(String by, String on, String result, String remarks) {

        static ReviewWire of(EffectivenessReview review) {
            return new ReviewWire(
                    review.act().by().value(),
                    review.on().toString(),
                    review.result().name(),
                    review.remarks().fold(text -> text, () -> null));
        }
    }

    /** A contract and its bonds. */
    record ContractWire(
            String id,
            ContractorWire contractor,
            MoneyWire amount,
            DocumentWire document,
            List<BondWire> bonds,
            List<TakeoverWire> takeovers) {

        static ContractWire of(Contract contract) {
            return new ContractWire(
                    contract.id().value(),
                    new ContractorWire(
                            contract.holder().partner().fold(PartnerId::value, () -> null),
                            contract.holder().name().fold(name -> name, () -> null)),
                    MoneyWire.of(contract.amount()),
                    DocumentWire.of(contract.paper()),
                    contract.bonds().stream().map(BondWire::of).toList(),
                    TakeoverWire.of(contract.takeovers()));
        }
    }

    /** Who builds or supplies: a partner, or somebody who is only named. */
    record ContractorWire(String partnerId, String name) {}

    /** A bond. */
    record BondWire(String purpose, MoneyWire amount, DocumentWire document) {

        static BondWire of(Bond bond) {
            return new BondWire(bond.purpose().name(), MoneyWire.of(bond.amount()), DocumentWire.of(bond.paper()));
        }
    }

    /** How far works had come. */
    record ProgressWire(String by, String on, int percent, List<DocumentWire> photos, String remarks) {

        static ProgressWire of(Progress report) {
            return new ProgressWire(
                    report.act().by().value(),
                    report.act().on().toString(),
                    report.percent(),
                    DocumentWire.of(report.photos()),
                    report.remarks().fold(text -> text, () -> null));
        }
    }

    /** A step that was taken. */
    record MilestoneWire(String step, String by, String on, String stage, String reason) {

        static MilestoneWire of(Milestone milestone) {
            return new MilestoneWire(
                    milestone.step().word(),
                    milestone.act().by().value(),
                    milestone.act().on().toString(),
                    milestone.stage().name(),
                    milestone.reason().fold(text -> text, () -> null));
        }
    }
}
