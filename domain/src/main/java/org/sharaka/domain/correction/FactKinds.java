package org.sharaka.domain.correction;

import static org.sharaka.domain.access.Permission.ASSESS;
import static org.sharaka.domain.access.Permission.WRITE_CENTRES;
import static org.sharaka.domain.access.Permission.WRITE_PARTNERS;
import static org.sharaka.domain.access.Permission.WRITE_PROJECTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.correction.FactKind.InJournal;
import org.sharaka.domain.correction.FactKind.Member;
import org.sharaka.domain.correction.FactKind.Named;
import org.sharaka.domain.correction.FactKind.Writer;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.project.Project;

/**
 * Every kind of recorded fact that is corrected by a new entry. A test walks all aggregates, and fails for a fact that
 * is in none of these.
 */
public final class FactKinds {

    private static final String PARTNERS = "partners";
    private static final String PROJECTS = "projects";
    private static final String CENTRES = "centres";

    private static final List<FactKind> ALL = new ArrayList<>();

    static {
        new Of(PARTNERS, Partner.class, WRITE_PARTNERS)
                .kind("end", "end", by("act", "on=act.on kind document successor"));
        new Of(PROJECTS, Project.class, WRITE_PROJECTS)
                .kind("milestones", "milestones.*", by("act", "on=act.on reason"))
                .kind("documents", "dossier.papers.*", told("project.documented", "kind reference date validUntil"))
                .kind("reviews", "dossier.reviews.*", by("act", "on=act.on result remarks"))
                .kind(
                        "contracts",
                        "dossier.contracts.*",
                        told("project.contracted", "amount document=paper partnerId=contractor.partner"))
                .kind("bonds", "dossier.contracts.*.bonds.*", told("project.bonded", "amount document=paper purpose"))
                .kind("progress", "dossier.progress.*", by("act", "on=act.on percent photos remarks"));
        new Of(CENTRES, Oversight.class, WRITE_CENTRES)
                .kind(
                        "statements",
                        "finances.statements.*",
                        by(
                                "approved",
                                "from=months.from until=months.until operatingCosts resources cashReserve"
                                        + " approvedOn=approved.on document"))
                .kind(
                        "budgets",
                        "finances.budgets.*",
                        by(
                                "approved",
                                "from=months.from until=months.until amount secured approvedOn=approved.on document"))
                .kind("commitments", "finances.commitments.*", by("given", "on=given.on document"))
                .kind(
                        "reports",
                        "reports.all.*",
                        by(
                                "submitted",
                                "on=submitted.on document=handed.document figures=handed.figures accounts=handed.accounts"),
                        by("acceptance", "acceptedOn=acceptance.on"),
                        by("sentBack.by", "returnedOn=sentBack.by.on reasons=sentBack.reasons"))
                .kind(
                        "incidents",
                        "incidents.all.*",
                        by("began", "on=began.on kind text document"),
                        by("ended", "endedOn=ended.on"))
                .kind(
                        "consultations",
                        "consultations.held.*",
                        by("held", "on=held.on group participants points minutes"))
                .kind(
                        "complaints",
                        "consultations.complaints.*",
                        by("received", "receivedOn=received.on channel text"),
                        by("answer.by", "answeredOn=answer.by.on answer=answer.text"))
                .kind("satisfaction", "consultations.surveys.*", by("made", "on=made.on asked answered satisfied"));
        new Of(CENTRES, Oversight.class, ASSESS)
                .kind(
                        "findings",
                        "findings.all.*",
                        by("raised", "on=raised.on severity source text"),
                        by("closure.by", "closedOn=closure.by.on evidence=closure.evidence"))
                .kind("finding-plans", "findings.all.*.plans.*", by("by", "on=by.on text due document"));
    }

    private FactKinds() {}

    /** {@return every kind; in the order of the rulebook} */
    public static List<FactKind> all() {
        return List.copyOf(ALL);
    }

    /**
     * A kind.
     *
     * @param root the list that its owner is in
     * @param name as addresses write it
     * @return nothing where there is none
     */
    public static Optional<FactKind> find(String root, String name) {
        return ALL.stream()
                .filter(kind -> kind.root().equals(root) && kind.name().equals(name))
                .findFirst();
    }

    /** Members whose writer an act within the fact names. */
    private static Map<String, Member> by(String act, String members) {
        return members(new Named(path(act)), members);
    }

    /** Members whose writer the journal names. */
    private static Map<String, Member> told(String action, String members) {
        return members(new InJournal(Set.of(action)), members);
    }

    private static Map<String, Member> members(Writer writer, String members) {
        Map<String, Member> all = new LinkedHashMap<>();
        for (String member : members.split(" ")) {
            String[] named = member.split("=");
            all.put(named[0], new Member(path(named[named.length - 1]), writer));
        }
        return all;
    }

    private static List<String> path(String place) {
        return Arrays.asList(place.split("\\."));
    }

    /** The kinds of facts of one aggregate, which one right writes. */
    private record Of(String root, Class<?> holder, Permission right) {

        @SafeVarargs
        final Of kind(String name, String place, Map<String, Member>... parts) {
            Map<String, Member> members = new LinkedHashMap<>();
            for (Map<String, Member> part : parts) {
                members.putAll(part);
            }
            ALL.add(new FactKind(root, name, holder, right, place, members));
            return this;
        }
    }
}
