package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.EvidenceSetting;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.maturity.MissingEvidence;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.EvidenceRequired;
import org.sharaka.domain.policy.MaturityGrid;

/** The assessment that would qualify, drop nothing and count in the streak: its first day, least levels, evidence. */
final class AssessmentMend {

    private AssessmentMend() {}

    static Mend of(HandoverCase asked, CentreFile file, PartnerId by, Fact<Boolean> reported) {
        Centre centre = file.centre();
        PartnerKind manager = file.kindOf(by);
        MaturityGrid grid = asked.yardstick().grid();
        LocalDate day = TimeRules.next(asked.streak(), asked.facts().assessments(), asked.yardstick(), asked.on());
        Map<String, Integer> levels = levels(asked, grid, manager);
        EvidenceSetting setting = EvidenceSetting.of(
                manager,
                centre.profile().field(),
                asked.values().centres(),
                reported,
                Stream.concat(file.papersOf(by), centre.documents()),
                day);
        List<Map<String, Object>> evidence = new ArrayList<>();
        MissingEvidence.in(grid, setting, levels.keySet(), List.of(), day)
                .forEach(lack -> lack.missing().stream()
                        .filter(kind -> !kind.equals(EvidenceRequired.REPORTS))
                        .forEach(kind -> evidence.add(piece(lack.dimension(), kind, day))));
        Map<String, Object> all = new LinkedHashMap<>();
        grid.dimensions()
                .keySet()
                .forEach(dimension ->
                        all.put(dimension, levels.containsKey(dimension) ? levels.get(dimension) : Fact.unknown()));
        return Mend.on(MendAct.RECORD_ASSESSMENT, day, centre.id().value())
                .with("kind", AssessmentKind.EXTERNAL)
                .with("levels", all)
                .with("evidence", evidence);
    }

    private static Map<String, Object> piece(String dimension, String kind, LocalDate day) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put("dimension", dimension);
        piece.put("type", kind);
        piece.put("date", day.toString());
        if (DocumentKind.valueOf(kind).statesValidity()) {
            piece.put("validUntil", day.toString());
        }
        return piece;
    }

    /** The floors, what was reached before, and one more in the order of the grid until the overall is met. */
    private static Map<String, Integer> levels(HandoverCase asked, MaturityGrid grid, PartnerKind manager) {
        Fact<Levels> latest = asked.latest().map(Assessment::levels);
        Fact<Levels> base = Fact.of(asked.streak().base()).onlyIf(levels -> levels.isOf(grid));
        Map<String, Integer> least = new LinkedHashMap<>();
        grid.dimensions().forEach((dimension, values) -> {
            if (!latest.is(levels -> !levels.applies(dimension))) {
                int level = values.floorUnder(manager.isInstitutional());
                least.put(dimension, Math.max(level, Math.max(of(latest, dimension), of(base, dimension))));
            }
        });
        for (String dimension : grid.dimensions().keySet()) {
            while (least.containsKey(dimension) && least.get(dimension) < grid.top() && !isEnough(least, asked, grid)) {
                least.merge(dimension, 1, Integer::sum);
            }
        }
        return least;
    }

    private static int of(Fact<Levels> levels, String dimension) {
        return levels.fold(some -> some.applies(dimension) ? some.of(dimension) : 0, () -> 0);
    }

    private static boolean isEnough(Map<String, Integer> levels, HandoverCase asked, MaturityGrid grid) {
        return new Assessment(asked.on(), AssessmentKind.EXTERNAL, Levels.of(levels, grid), Set.of())
                .overall(grid)
                .atLeast(asked.policy().overall());
    }
}
