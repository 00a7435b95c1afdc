package org.sharaka.persistence.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.RecordInstants;
import org.sharaka.application.store.RuledEntry;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.journal.ChainWalk;
import org.sharaka.domain.journal.Entry;
import org.sharaka.domain.journal.Head;
import org.sharaka.domain.journal.ReplayWalk;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.database.Narrowing;
import org.sharaka.persistence.database.RecordRows;
import org.sharaka.persistence.database.RulingText;

/** The journal of one transaction. */
public final class StoredJournal implements Journal {

    private static final List<String> TEXTS = List.of(
            "at", "actor", "action", "subject", "policy", "ruling", "particulars", "request", "previous", "digest");

    private static final String ANY = " IN (SELECT value FROM json_each(:any))";

    private static final String CHAIN = chainQuery();

    private static final String RULINGS = "SELECT number, ruling FROM journal WHERE ruling <> '' ORDER BY number";

    /** The instants of those of the subjects that an entry is about. */
    static final String INSTANTS = """
            SELECT value AS id,
                   (SELECT at FROM journal WHERE subject = value ORDER BY number LIMIT 1) AS created,
                   (SELECT at FROM journal WHERE subject = value ORDER BY number DESC LIMIT 1) AS changed
            FROM json_each(:subjects)
            WHERE EXISTS (SELECT 1 FROM journal WHERE subject = value)""";

    private final Handle handle;

    /**
     * The journal.
     *
     * @param handle of the transaction
     */
    public StoredJournal(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void append(Happening happening, Fact<Inquiry> inquiry) {
        Head before = head();
        Entry entry = entry(before.entries() + 1, happening, inquiry);
        Head after = before.after(entry);
        handle.createUpdate("""
                        INSERT INTO journal (number, at, actor, action, subject, policy, ruling, particulars, request,
                                             previous, digest)
                        VALUES (:number, :at, :actor, :action, :subject, :policy, :ruling, :particulars, :request,
                                :previous, :digest)""")
                .bindMethods(entry)
                .bind("previous", before.digest())
                .bind("digest", after.digest())
                .execute();
        handle.createUpdate("UPDATE journal_head SET entries = :entries, digest = :digest")
                .bindMethods(after)
                .execute();
    }

    @Override
    public Slice<JournalEntry, Long> after(long after, Fact<String> subject, int limit) {
        List<Row> rows = handle.createQuery("SELECT * FROM journal WHERE number > :after"
                        + subject.fold(any -> " AND subject = :subject", () -> "")
                        + " ORDER BY number LIMIT :limit")
                .bind("after", after)
                .bind("subject", subject)
                .bind("limit", limit + 1L)
                .mapTo(Row.class)
                .list();
        List<JournalEntry> entries = rows.stream()
                .limit(limit)
                .map(row -> Failure.unlessDamaged("journal entry " + row.number(), row::read))
                .toList();
        return new Slice<>(
                entries, rows.size() > limit ? Fact.known(entries.get(limit - 1).number()) : Fact.unknown());
    }

    @Override
    public Slice<JournalEntry, Long> list(Criteria criteria) {
        return new Narrowing(criteria, "number")
                .by("subject", "subject" + ANY)
                .by("actor", "actor" + ANY)
                .by("action", "action" + ANY)
                .during("at < date(:to, '+1 day')", "at >= :from")
                .read(
                        handle,
                        "SELECT * FROM journal",
                        RecordRows.of(Row.class),
                        row -> true,
                        Row::number,
                        rows -> rows.stream()
                                .map(row -> Failure.unlessDamaged("journal entry " + row.number(), row::read))
                                .toList());
    }

    @Override
    public Map<String, RecordInstants> instants(Set<String> subjects) {
        return instants(handle.createQuery(INSTANTS).bind("subjects", Json.list(subjects)));
    }

    @Override
    public Map<String, RecordInstants> instantsOfParts(String subject, String particular) {
        return instants(handle.createQuery("""
                        SELECT part AS id, first.at AS created, last.at AS changed
                        FROM (SELECT json_extract(particulars, '$.' || :particular) AS part,
                                     min(number) AS earliest, max(number) AS latest
                              FROM journal WHERE subject = :subject AND part IS NOT NULL GROUP BY part)
                        JOIN journal AS first ON first.number = earliest
                        JOIN journal AS last ON last.number = latest""").bind("subject", subject).bind("particular", particular));
    }

    private static Map<String, RecordInstants> instants(Query query) {
        return query.map((row, context) -> Map.entry(
                        row.getString("id"),
                        new RecordInstants(
                                Instant.parse(row.getString("created")), Instant.parse(row.getString("changed")))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<RuledEntry> rulingsOn(String id) {
        return handle
                .createQuery("""
                        SELECT number, subject, ruling FROM journal
                        WHERE ruling <> '' AND (subject = :id OR instr(ruling, :quoted) > 0) ORDER BY number""")
                .bind("id", id)
                .bind("quoted", '"' + id + '"')
                .map((row, context) -> ruled(row.getLong("number"), row.getString("subject"), row.getString("ruling")))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RuledEntry> ruled(long number, String subject, String text) {
        try {
            Fact<Ruling> ruling = RulingText.ruling(text);
            return RulingText.inquiry(text)
                    .value()
                    .map(asked -> new RuledEntry(number, subject, ruling.value().orElseThrow(), asked));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Head head() {
        return handle.createQuery("SELECT entries, digest FROM journal_head")
                .mapTo(Head.class)
                .one();
    }

    @Override
    public ChainWalk.Verification verify() {
        ChainWalk walk = new ChainWalk();
        try {
            handle.createQuery(CHAIN).scanResultSet((rows, context) -> follow(walk, rows.get()));
        } catch (JdbiException failed) {
            if (!Failure.isDamage(failed)) {
                throw failed;
            }
            Link.UNREADABLE.follow(walk);
        }
        return walk.finding(keptHead());
    }

    @Override
    public ReplayWalk.Finding replay(Rulebook book) {
        ReplayWalk walk = new ReplayWalk(book);
        try {
            handle.createQuery(RULINGS).scanResultSet((rows, context) -> askAgain(walk, rows.get()));
        } catch (JdbiException failed) {
            if (!Failure.isDamage(failed)) {
                throw failed;
            }
        }
        return walk.finding();
    }

    private static ReplayWalk askAgain(ReplayWalk walk, ResultSet rows) throws SQLException {
        while (rows.next()) {
            askAgain(walk, rows.getLong("number"), rows.getString("ruling"));
        }
        return walk;
    }

    /** Whatever cannot be read, for whichever reason, is a ruling that cannot be made again. */
    private static void askAgain(ReplayWalk walk, long number, String text) {
        Ruling kept;
        Fact<Inquiry> inquiry;
        try {
            kept = RulingText.ruling(text).value().orElseThrow();
            inquiry = RulingText.inquiry(text);
        } catch (RuntimeException unreadable) {
            walk.takeUnreadable(number);
            return;
        }
        walk.take(number, kept, inquiry);
    }

    /** Row by row and not as a stream, which would look at the next row before it hands out this one. */
    private static ChainWalk follow(ChainWalk walk, ResultSet rows) throws SQLException {
        while (rows.next()) {
            Link.of(rows).follow(walk);
        }
        return walk;
    }

    /** The head as it is kept; one that is missing or unreadable fits no journal. */
    private Head keptHead() {
        return handle.createQuery("SELECT entries, digest FROM journal_head")
                .mapTo(Head.class)
                .findOne()
                .orElse(new Head(0, ""));
    }

    private static Entry entry(long number, Happening happening, Fact<Inquiry> inquiry) {
        return new Entry(
                number,
                happening.at().toString(),
                happening.actor(),
                happening.action(),
                happening.subject(),
                happening.ruling().fold(Ruling::policy, () -> ""),
                RulingText.of(happening.ruling(), inquiry),
                RulingText.of(happening.particulars()),
                happening.request());
    }

    /** Bytes and not texts, because decoding would make one text of several wrong ones. */
    private static String chainQuery() {
        StringBuilder query = new StringBuilder("SELECT number");
        TEXTS.forEach(
                column -> query.append(", CAST(%1$s AS BLOB) AS %1$s, typeof(%1$s) AS type_of_%1$s".formatted(column)));
        return query.append(" FROM journal ORDER BY number").toString();
    }

    private static Optional<String> text(byte[] bytes) {
        if (bytes == null) {
            return Optional.of("");
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException damaged) {
            return Optional.empty();
        }
    }

    /** A row as the feed shows it. */
    record Row(
            long number,
            String at,
            String actor,
            String action,
            String subject,
            String ruling,
            String particulars,
            String request,
            String digest) {

        JournalEntry read() {
            Happening happening = new Happening(
                    Instant.parse(at),
                    actor,
                    action,
                    subject,
                    RulingText.ruling(ruling),
                    RulingText.particulars(particulars),
                    request);
            return new JournalEntry(number, happening, digest);
        }
    }

    /** A row as verification reads it: its texts, or none where one of them is no text. */
    private record Link(long number, List<String> texts) {

        private static final Link UNREADABLE = new Link(0, List.of());

        static Link of(ResultSet row) throws SQLException {
            List<String> texts = new ArrayList<>();
            for (String column : TEXTS) {
                boolean isText = row.getString("type_of_" + column).equals("text");
                Optional<String> text = isText ? text(row.getBytes(column)) : Optional.empty();
                if (text.isEmpty()) {
                    return UNREADABLE;
                }
                texts.add(text.get());
            }
            return new Link(row.getLong("number"), texts);
        }

        void follow(ChainWalk walk) {
            if (texts.isEmpty()) {
                walk.take(new Entry(0, "", "", "", "", "", "", "", ""), "", "");
            } else {
                walk.take(
                        new Entry(
                                number,
                                texts.get(0),
                                texts.get(1),
                                texts.get(2),
                                texts.get(3),
                                texts.get(4),
                                texts.get(5),
                                texts.get(6),
                                texts.get(7)),
                        texts.get(8),
                        texts.get(9));
            }
        }
    }
}
