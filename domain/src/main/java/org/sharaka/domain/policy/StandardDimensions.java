package org.sharaka.domain.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.policy.EvidenceRequired.From;

/** What the first grid measures ({@code rulebook.md}, sections 5 and 6). */
final class StandardDimensions {

    private StandardDimensions() {}

    static Map<String, GridDimension> all() {
        Map<String, GridDimension> dimensions = new LinkedHashMap<>();
        dimensions.put(
                "LEG",
                new GridDimension(
                        15,
                        3,
                        3,
                        true,
                        Titles.of(
                                "الوضعية القانونية والحكامة",
                                "statut juridique et gouvernance",
                                "legal standing and governance"),
                        List.of(
                                EvidenceRequired.of(From.ASSOCIATIONS, "STATUTES"),
                                EvidenceRequired.of(From.ASSOCIATIONS, "FILING_RECEIPT", "PROVISIONAL_RECEIPT"),
                                EvidenceRequired.of(From.ASSOCIATIONS, "BUREAU_LIST"),
                                EvidenceRequired.of(From.ASSOCIATIONS, "ASSEMBLY_MINUTES")
                                        .atMostMonthsOld(18),
                                EvidenceRequired.of(From.INSTITUTIONS, "LEGAL_ACT"),
                                EvidenceRequired.of(From.INSTITUTIONS, "DELEGATION")),
                        List.of(
                                MeasureAdvised.of(MeasureKind.TRAINING, "M1"),
                                MeasureAdvised.of(MeasureKind.ADVICE, "STATUTES"))));
        dimensions.put(
                "FIN",
                new GridDimension(
                        20,
                        4,
                        3,
                        true,
                        Titles.of(
                                "المالية والمراقبة الداخلية",
                                "finances et contrôle interne",
                                "finance and internal control"),
                        List.of(
                                EvidenceRequired.of(From.ALL, "ACCOUNTS", "CERTIFIED_ACCOUNTS")
                                        .atMostMonthsOld(12),
                                EvidenceRequired.of(From.ALL, "BANK_RECONCILIATION")
                                        .atMostMonthsOld(3)),
                        List.of(
                                MeasureAdvised.of(MeasureKind.TRAINING, "M2"),
                                MeasureAdvised.of(MeasureKind.COACHING, "ACCOUNTANT"),
                                MeasureAdvised.of(MeasureKind.ADVICE, "MANUAL"))));
        dimensions.put(
                "RES",
                new GridDimension(
                        15,
                        3,
                        3,
                        false,
                        Titles.of("قاعدة الموارد", "base de ressources", "resource base"),
                        List.of(
                                EvidenceRequired.of(From.ALL, "RESOURCE_PLAN"),
                                EvidenceRequired.of(From.ALL, "BUDGET").atMostMonthsOld(12)),
                        List.of(
                                MeasureAdvised.of(MeasureKind.TRAINING, "M5"),
                                MeasureAdvised.of(MeasureKind.ADVICE, "FULL_COST_BUDGET"))));
        dimensions.put(
                "HR",
                new GridDimension(
                        10,
                        3,
                        3,
                        false,
                        Titles.of("الموارد البشرية", "ressources humaines", "people"),
                        List.of(
                                EvidenceRequired.of(From.ALL, "STAFF_LIST"),
                                EvidenceRequired.of(From.ALL, "SOCIAL_SECURITY").atMostMonthsOld(3)),
                        List.of(
                                MeasureAdvised.of(MeasureKind.ADVICE, "STAFFING"),
                                MeasureAdvised.of(MeasureKind.TRAINING, "KEY_POSTS"))));
        dimensions.put(
                "SRV",
                new GridDimension(
                        15,
                        4,
                        4,
                        true,
                        Titles.of(
                                "جودة الخدمات وسلامتها",
                                "qualité et sécurité du service",
                                "service quality and safety"),
                        List.of(
                                EvidenceRequired.of(From.ALL, "INSPECTION_REPORT")
                                        .atMostMonthsOld(12),
                                EvidenceRequired.of(From.ALL, "SAFETY_PROTOCOL"),
                                EvidenceRequired.of(From.AUTHORISED_FIELDS, "OPERATING_AUTHORISATION")),
                        List.of(
                                MeasureAdvised.of(MeasureKind.TRAINING, "M6"),
                                MeasureAdvised.of(MeasureKind.COACHING, "SECTOR_REFERENT"))));
        dimensions.put(
                "OPS",
                new GridDimension(
                        10,
                        3,
                        3,
                        false,
                        Titles.of(
                                "البناية والتجهيزات والصيانة",
                                "bâtiment, équipement et maintenance",
                                "building, equipment and maintenance"),
                        List.of(
                                EvidenceRequired.of(From.ALL, "INVENTORY", "JOINT_INVENTORY")
                                        .atMostMonthsOld(6),
                                EvidenceRequired.of(From.ALL, "INSURANCE")),
                        List.of(
                                MeasureAdvised.of(MeasureKind.TRAINING, "M3"),
                                MeasureAdvised.of(MeasureKind.EQUIPMENT),
                                MeasureAdvised.of(MeasureKind.REPAIR))));
        dimensions.put(
                "MEL",
                new GridDimension(
                        10,
                        3,
                        3,
                        false,
                        Titles.of(
                                "التقارير والمعطيات والتعلم",
                                "rapports, données et apprentissage",
                                "reporting, data and learning"),
                        List.of(EvidenceRequired.of(From.ALL, "QUARTERLY_REPORTS")),
                        List.of(
                                MeasureAdvised.of(MeasureKind.TRAINING, "M4"),
                                MeasureAdvised.of(MeasureKind.ADVICE, "REPORTING_KIT"))));
        dimensions.put(
                "COM",
                new GridDimension(
                        5,
                        3,
                        3,
                        false,
                        Titles.of(
                                "المستفيدون والمواطنون والشركاء المحليون",
                                "bénéficiaires, citoyens et partenaires locaux",
                                "beneficiaries, citizens and local partners"),
                        List.of(
                                EvidenceRequired.of(From.ALL, "CONSULTATION_MINUTES")
                                        .atMostMonthsOld(12),
                                EvidenceRequired.of(From.ALL, "COMPLAINT_CHANNEL")),
                        List.of(
                                MeasureAdvised.of(MeasureKind.SPACE_USE, "FORUM"),
                                MeasureAdvised.of(MeasureKind.COACHING, "PARTICIPATION"))));
        return dimensions;
    }
}
