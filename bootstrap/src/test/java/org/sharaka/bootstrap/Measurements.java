package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Assessments over HTTP. Levels are written as in the rulebook: eight signs, a dash where one does not apply. */
final class Measurements {

    private static final List<String> DIMENSIONS = List.of("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
    private static final List<String> PIECES = List.of(
            "LEG STATUTES",
            "LEG FILING_RECEIPT",
            "LEG BUREAU_LIST",
            "LEG ASSEMBLY_MINUTES",
            "LEG LEGAL_ACT",
            "LEG DELEGATION",
            "FIN ACCOUNTS",
            "FIN BANK_RECONCILIATION",
            "RES RESOURCE_PLAN",
            "RES BUDGET",
            "HR STAFF_LIST",
            "HR SOCIAL_SECURITY",
            "SRV INSPECTION_REPORT",
            "SRV SAFETY_PROTOCOL",
            "SRV OPERATING_AUTHORISATION",
            "OPS INVENTORY",
            "OPS INSURANCE",
            "COM CONSULTATION_MINUTES",
            "COM COMPLAINT_CHANNEL");

    final Client assessor;
    final Client validator;

    Measurements(House house) {
        assessor = house.someone("Elias Exemple", "\"ASSESSOR\"");
        validator = house.someone("Farida Exemple", "\"ASSESSOR\"");
    }

    static String levels(String signs) {
        List<String> levels = new ArrayList<>();
        for (int place = 0; place < DIMENSIONS.size(); place++) {
            char sign = signs.charAt(place);
            levels.add("'%s': %s".formatted(DIMENSIONS.get(place), sign == '-' ? "null" : sign));
        }
        return "{" + String.join(", ", levels) + "}";
    }

    /** All the evidence of a day, but these kinds, and none for a dimension that does not apply. */
    static String evidence(String signs, String day, String... missing) {
        return PIECES.stream()
                .map(piece -> piece.split(" "))
                .filter(piece -> signs.charAt(DIMENSIONS.indexOf(piece[0])) != '-')
                .filter(piece -> !List.of(missing).contains(piece[1]))
                .map(piece -> "{'dimension': '%s', 'type': '%s', 'date': '%s', 'reference': '%s 1'}"
                        .formatted(piece[0], piece[1], day, piece[1]))
                .reduce((one, other) -> one + ", " + other)
                .map(all -> "[" + all + "]")
                .orElse("[]");
    }

    Answer record(Client who, String centre, String on, String kind, String signs, String evidence, String more) {
        return who.post(
                CENTRES + "/" + centre + "/assessments",
                json(
                        "{'on': '%s', 'kind': '%s', 'levels': %s, 'evidence': %s%s}",
                        on, kind, levels(signs), evidence, more));
    }

    /** Recorded by the assessor, with all evidence; it waits. */
    String recorded(String centre, String on, String signs) {
        return record(assessor, centre, on, "VALIDATED", signs, evidence(signs, on), "")
                .is(201)
                .at("/id");
    }

    Answer validate(Client who, String centre, String assessment, String on) {
        return who.post(
                CENTRES + "/" + centre + "/assessments/" + assessment + "/validation", json("{'on': '" + on + "'}"));
    }

    /** One that counts, with all its evidence. */
    String counted(String centre, String on, String signs) {
        String assessment = recorded(centre, on, signs);
        validate(validator, centre, assessment, on).is(200);
        return assessment;
    }
}
