package org.sharaka.persistence.funding;

import org.sharaka.application.store.Grouping;

/** The figures of a day, in SQL: the sums of promises, of receipts and of allocations, told apart by a key. */
final class Summary {

    // a CROSS JOIN keeps the order in which the tables are walked through
    private static final String IN_FORCE = """
            FROM pledge CROSS JOIN pledge_terms AS terms
              ON terms.pledge = pledge.place AND terms.since <= :on AND (terms.until IS NULL OR terms.until > :on)
            """;

    /** Who stood for a pledge on a day: who promised it, or had taken it over by then. */
    private static final String DONOR_ON = """
            CASE WHEN pledge.promised_by IS NULL THEN pledge.donor_id ELSE coalesce(
              (SELECT taken.successor_id FROM pledge_terms AS taken
               WHERE taken.pledge = pledge.place AND taken.successor_id IS NOT NULL AND taken.since <= %s
               ORDER BY taken.turn DESC LIMIT 1), pledge.promised_by) END""";

    static final String DONOR = DONOR_ON.formatted(":on");

    static final String DONOR_OF_RECEIPT = DONOR_ON.formatted("receipt.received_on");

    /** Whether due diligence holds the donor of a pledge on the day: what is free of it is held. */
    static final String BLOCKED = """
            pledge.donor_id IN (SELECT partner_id FROM partner_block
                                WHERE set_on <= :on AND (lifted_on IS NULL OR lifted_on > :on))""";

    private static final String AVAILABLE_AND_HELD = """
            sum(CASE WHEN pledge.kind = 'IN_KIND' OR %1$s THEN 0 ELSE received - allocated - held END),
            sum(held + CASE WHEN pledge.kind = 'CASH' AND %1$s THEN received - allocated - held ELSE 0 END), 0,
            sum(CASE pledge.kind WHEN 'IN_KIND' THEN received ELSE 0 END), 0""".formatted(BLOCKED);

    private static final String OF_PLEDGES = """
            WITH moved AS MATERIALIZED (
              SELECT pledge, sum(received) AS received, sum(allocated) AS allocated, sum(spent) AS spent,
                     sum(held) AS held, sum(covered) AS covered
              FROM movement WHERE made_on <= :on GROUP BY pledge),
            lacking AS MATERIALIZED (
              SELECT receipt, sum(allocated + held - received) AS amount FROM movement
              WHERE made_on <= :on AND receipt IN (SELECT receipt FROM movement WHERE kind = 'CORRECTION')
              GROUP BY receipt HAVING sum(allocated + held - received) > 0),
            drawn AS MATERIALIZED (
              SELECT receipt, allocation, sum(allocated) AS amount FROM movement
              WHERE made_on <= :on AND allocation IS NOT NULL AND receipt IN (SELECT receipt FROM lacking)
              GROUP BY receipt, allocation HAVING sum(allocated) > 0),
            lacking_of AS MATERIALIZED (
              SELECT lacking.receipt, drawn.allocation,
                     max(0, min(drawn.amount, lacking.amount + drawn.amount
                                              - sum(drawn.amount) OVER (PARTITION BY drawn.receipt
                                                                        ORDER BY drawn.allocation DESC))) AS amount
              FROM lacking JOIN drawn ON drawn.receipt = lacking.receipt
              UNION ALL
              SELECT receipt, NULL, max(0, amount - coalesce((SELECT sum(amount) FROM drawn
                                                              WHERE drawn.receipt = lacking.receipt), 0))
              FROM lacking)
            """;

    private static final String TOTAL = """
            SELECT key, sum(pledged) AS pledged, sum(allocated) AS allocated, sum(spent) AS spent,
                   sum(available) AS available, sum(held) AS held, sum(overdue) AS overdue, sum(in_kind) AS in_kind,
                   sum(uncovered) AS uncovered
            FROM (%s) GROUP BY key
            HAVING sum(pledged) <> 0 OR sum(allocated) <> 0 OR sum(spent) <> 0
                OR sum(available) <> 0 OR sum(held) <> 0 OR sum(overdue) <> 0 OR sum(in_kind) <> 0
                OR sum(uncovered) <> 0""";

    private static final String PROMISED = """
            SELECT %s AS key,
                   sum(CASE WHEN ended.id IS NULL OR due_on <= ended.ended_on THEN instalment.amount
                       ELSE max(0, min(instalment.amount,
                                       coalesce(moved.covered, 0) - up_to + instalment.amount)) END) AS pledged,
                   0 AS allocated, 0 AS spent, 0 AS available, 0 AS held,
                   sum(CASE WHEN due_on < :overdueBefore AND (ended.id IS NULL OR due_on <= ended.ended_on)
                       THEN max(0, min(instalment.amount, up_to - coalesce(moved.covered, 0))) ELSE 0 END) AS overdue,
                   0 AS in_kind, 0 AS uncovered
            """ + IN_FORCE + """
            CROSS JOIN pledge_instalment AS instalment
              ON instalment.pledge = terms.pledge AND instalment.turn = terms.turn
            LEFT JOIN moved ON moved.pledge = pledge.place
            LEFT JOIN partner AS ended ON ended.ended_on <= :on AND ended.id = (""" + DONOR + """
            )
            %s
            WHERE pledge.kind = 'CASH' GROUP BY 1
            """;

    /** What is free is told by one key, and what is allocated by none: {@link #ALLOCATED} tells that by another. */
    private static final String FREE = """
            SELECT %s, 0, 0, 0,
            """ + AVAILABLE_AND_HELD + """

            FROM moved JOIN pledge ON pledge.place = moved.pledge
            %s
            GROUP BY 1
            """;

    private static final String ALLOCATED = """
            SELECT %s, 0, sum(moved_of.allocated), sum(moved_of.spent), 0, 0, 0, 0, 0
            FROM (SELECT allocation, sum(allocated) AS allocated, sum(spent) AS spent
                  FROM movement WHERE allocation IS NOT NULL AND made_on <= :on GROUP BY allocation) AS moved_of
            JOIN allocation ON allocation.place = moved_of.allocation
            %s
            GROUP BY 1
            """;

    /** What is free of money without a donor is told by the purpose of its receipt. */
    private static final String FREE_OF_OTHERS = """
            SELECT %s, 0, 0, 0, sum(received - allocated - held), sum(held), 0, 0, 0
            FROM movement JOIN receipt ON receipt.place = movement.receipt
            %s
            WHERE movement.pledge IS NULL AND made_on <= :on
            GROUP BY 1
            """;

    /** What is free and what is allocated are told by the same key. */
    private static final String MOVED = """
            SELECT %s, 0, sum(allocated), sum(spent),
            """ + AVAILABLE_AND_HELD + """

            FROM moved LEFT JOIN pledge ON pledge.place = moved.pledge
            GROUP BY 1
            """;

    /** What is paid stays with who stood for the pledge as it came in; it is told by the donor of each receipt. */
    private static final String OF_DONORS = ("""
            SELECT %s, 0, sum(allocated), sum(spent),
            """ + AVAILABLE_AND_HELD + """

            FROM movement JOIN receipt ON receipt.place = movement.receipt
            LEFT JOIN pledge ON pledge.place = movement.pledge
            WHERE made_on <= :on
            GROUP BY 1
            """).formatted(DONOR_OF_RECEIPT);

    /** So does what was promised and paid: it is counted for that donor, and not for who has taken the pledge over. */
    private static final String PAID_BEFORE = """
            SELECT %s, %ssum(received), 0, 0, 0, 0, 0, 0, 0
            FROM movement JOIN receipt ON receipt.place = movement.receipt
            JOIN pledge ON pledge.place = movement.pledge
            WHERE made_on <= :on AND pledge.kind = 'CASH' AND pledge.promised_by IS NOT NULL
            GROUP BY 1
            """;

    private static final String OF_PROJECT = "pledge.project_id";

    /** By donor and project: what is allocated by its target, what is free by the purpose of its receipt. */
    private static final String PAIR = "coalesce(%s, '') || ' ' || coalesce(%s, '')";

    private static final String OF_DONOR_ALLOCATED =
            """
            SELECT %s, 0, sum(allocated), sum(spent), 0, 0, 0, 0, 0
            FROM movement JOIN receipt ON receipt.place = movement.receipt
            LEFT JOIN pledge ON pledge.place = movement.pledge
            JOIN allocation ON allocation.place = movement.allocation
            WHERE movement.made_on <= :on
            GROUP BY 1
            """.formatted(PAIR.formatted(DONOR_OF_RECEIPT, "allocation.project_id"));

    private static final String OF_DONOR_FREE =
            """
            SELECT %s, 0, 0, 0,
                   sum(CASE pledge.kind WHEN 'IN_KIND' THEN 0 ELSE received - allocated - held END), sum(held), 0,
                   sum(CASE pledge.kind WHEN 'IN_KIND' THEN received ELSE 0 END), 0
            FROM movement JOIN receipt ON receipt.place = movement.receipt
            LEFT JOIN pledge ON pledge.place = movement.pledge
            WHERE made_on <= :on
            GROUP BY 1
            """.formatted(PAIR.formatted(DONOR_OF_RECEIPT, "coalesce(pledge.project_id, receipt.project_id)"));

    private static final String OF_RECEIPTS = """
            SELECT CAST(substr(received_on, 1, 4) AS TEXT), 0, sum(allocated), sum(spent),
            """ + AVAILABLE_AND_HELD + """

            FROM (SELECT receipt, sum(received) AS received, sum(allocated) AS allocated, sum(spent) AS spent,
                         sum(held) AS held
                  FROM movement WHERE made_on <= :on GROUP BY receipt) AS moved_of
            JOIN receipt ON receipt.place = moved_of.receipt
            LEFT JOIN pledge ON pledge.place = receipt.pledge
            GROUP BY 1
            """;

    /** What was allocated and never came in is not free below zero, told by the receipt. */
    private static final String NOT_FREE = """
            SELECT %s, 0, 0, 0, sum(CASE WHEN %s THEN 0 ELSE lacking.amount END),
                   sum(CASE WHEN %<s THEN lacking.amount ELSE 0 END), 0, 0, 0
            FROM lacking JOIN receipt ON receipt.place = lacking.receipt
            LEFT JOIN pledge ON pledge.place = receipt.pledge
            %s
            GROUP BY 1
            """;

    /** It is uncovered, told by what the last allocations are for. */
    private static final String UNCOVERED = """
            SELECT %s, 0, 0, 0, 0, 0, 0, 0, sum(lacking_of.amount)
            FROM lacking_of JOIN receipt ON receipt.place = lacking_of.receipt
            LEFT JOIN pledge ON pledge.place = receipt.pledge
            LEFT JOIN allocation ON allocation.place = lacking_of.allocation
            %s
            GROUP BY 1
            """;

    private static final String OF_YEAR = "CAST(substr(received_on, 1, 4) AS TEXT)";
    private static final String OF_PROJECT_OF_ALLOCATION =
            "CASE WHEN allocation.place IS NULL THEN pledge.project_id ELSE allocation.project_id END";
    private static final String OF_PROJECT_OF_RECEIPT = "coalesce(pledge.project_id, receipt.project_id)";

    private Summary() {}

    private static String notFree(String key, String join) {
        return NOT_FREE.formatted(key, "coalesce(" + BLOCKED + ", FALSE)", join);
    }

    /** One row without a key. */
    static String whole() {
        return sql(
                PROMISED.formatted("NULL", ""),
                MOVED.formatted("NULL"),
                notFree("NULL", ""),
                UNCOVERED.formatted("NULL", ""));
    }

    /** A row for each key; none for what has nothing. */
    static String by(Grouping grouping) {
        return switch (grouping) {
            case DONOR ->
                sql(
                        PROMISED.formatted(DONOR, ""),
                        PAID_BEFORE.formatted(DONOR_OF_RECEIPT, ""),
                        PAID_BEFORE.formatted(DONOR, "-"),
                        OF_DONORS,
                        notFree(DONOR_OF_RECEIPT, ""),
                        UNCOVERED.formatted(DONOR_OF_RECEIPT, ""));
            case DONOR_PROJECT ->
                sql(
                        PROMISED.formatted(PAIR.formatted(DONOR, OF_PROJECT), ""),
                        PAID_BEFORE.formatted(PAIR.formatted(DONOR_OF_RECEIPT, OF_PROJECT), ""),
                        PAID_BEFORE.formatted(PAIR.formatted(DONOR, OF_PROJECT), "-"),
                        OF_DONOR_ALLOCATED,
                        OF_DONOR_FREE,
                        NOT_FREE.formatted(PAIR.formatted(DONOR_OF_RECEIPT, OF_PROJECT_OF_RECEIPT), "FALSE", ""),
                        UNCOVERED.formatted(PAIR.formatted(DONOR_OF_RECEIPT, OF_PROJECT_OF_ALLOCATION), ""));
            case YEAR ->
                sql(
                        PROMISED.formatted("substr(due_on, 1, 4)", ""),
                        OF_RECEIPTS,
                        notFree(OF_YEAR, ""),
                        UNCOVERED.formatted(OF_YEAR, ""));
            case PROJECT ->
                sql(
                        PROMISED.formatted(OF_PROJECT, ""),
                        FREE.formatted(OF_PROJECT, ""),
                        FREE_OF_OTHERS.formatted("receipt.project_id", ""),
                        ALLOCATED.formatted("allocation.project_id", ""),
                        notFree(OF_PROJECT_OF_RECEIPT, ""),
                        UNCOVERED.formatted(OF_PROJECT_OF_ALLOCATION, ""));
            case PROGRAMME -> {
                String key = "coalesce(%1$s.programme_id, project.programme_id)";
                String join = "LEFT JOIN project ON project.id = %s.project_id";
                yield sql(
                        PROMISED.formatted(key.formatted("pledge"), join.formatted("pledge")),
                        FREE.formatted(key.formatted("pledge"), join.formatted("pledge")),
                        FREE_OF_OTHERS.formatted(key.formatted("receipt"), join.formatted("receipt")),
                        ALLOCATED.formatted(key.formatted("allocation"), join.formatted("allocation")),
                        notFree(
                                "coalesce(pledge.programme_id, receipt.programme_id, project.programme_id)",
                                "LEFT JOIN project ON project.id = " + OF_PROJECT_OF_RECEIPT),
                        UNCOVERED.formatted(
                                "CASE WHEN allocation.place IS NULL THEN pledge.programme_id ELSE "
                                        + key.formatted("allocation") + " END",
                                join.formatted("allocation")));
            }
        };
    }

    private static String sql(String... parts) {
        return OF_PLEDGES + TOTAL.formatted(String.join(" UNION ALL ", parts));
    }

    /** The instalments of cash and in kind that fall due from a day to another and are not covered. */
    static final String DUE = """
            SELECT pledge.id, pledge.reference, %1$s AS donor_id, due_on, instalment.amount,
                   min(instalment.amount, up_to - (SELECT coalesce(sum(covered), 0) FROM movement
                                                   WHERE movement.pledge = pledge.place AND made_on <= :on)) AS uncovered
            FROM pledge_instalment AS instalment
            JOIN pledge_terms AS terms ON terms.pledge = instalment.pledge AND terms.turn = instalment.turn
              AND terms.since <= :on AND (terms.until IS NULL OR terms.until > :on)
            JOIN pledge ON pledge.place = terms.pledge
            WHERE due_on BETWEEN :from AND :to AND uncovered > 0
              AND NOT EXISTS (SELECT 1 FROM partner
                              WHERE partner.id = %1$s AND ended_on <= :on AND ended_on < due_on)
            ORDER BY due_on, reference""".formatted(DONOR);
}
