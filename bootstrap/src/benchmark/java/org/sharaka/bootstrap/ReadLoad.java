package org.sharaka.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures reads of the real server against Javalin that answers the same JSON from memory, in turns and in the same
 * run, and prints ratios first. The server has 256 MiB, its floor what it needs, the register {@link #ROWS} partners;
 * the requests have distinct ids, full headers and rotating languages.
 */
final class ReadLoad {

    private static final int ROWS = Integer.getInteger("rows", 20_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int MILLIS = Integer.getInteger("millis", 2000);
    private static final String TOKEN = "a-token-of-the-benchmark";
    private static final int WARM = 3;
    private static final String ALL = "/api/v1/partners";
    private static final List<String> WORDS =
            List.of("association atlas", "%D8%A3%D8%B7%D9%84%D8%B3+%D9%86%D9%88%D8%B1", "lumiere 1234", "source amal");

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> cursors = new ArrayList<>();

    private ReadLoad(Path folder) {
        this.folder = folder;
    }

    /**
     * Measures.
     *
     * @param jars the server's archive; where there are several, each is measured against the floor
     */
    public static void main(String... jars) throws IOException, InterruptedException {
        ReadLoad load = new ReadLoad(Files.createTempDirectory("sharaka-load-"));
        try {
            load.run(List.of(jars));
        } finally {
            load.processes.forEach(Process::destroy);
        }
        Runtime.getRuntime().halt(0);
    }

    private void run(List<String> jars) throws IOException, InterruptedException {
        Path register = register(jars.get(0));
        Map<String, LoadClient> servers = new LinkedHashMap<>();
        for (String jar : jars) {
            Path copy = folder.resolve(servers.size() + ".db");
            Files.copy(register, copy);
            servers.put(
                    Path.of(jar).getFileName().toString(),
                    client("-jar", jar, "serve", "--port", "0", "--database", copy.toString(), "--admin-token", TOKEN));
        }
        Path memory = memory(servers.values().iterator().next());
        LoadClient floor = client(
                "-Xmx2g", "-cp", System.getProperty("java.class.path"), Floor.class.getName(), memory.toString());
        System.out.printf(
                "%d partners, %d rounds of %d ms, %d cores, Java %s%n%n",
                ids.size(),
                ROUNDS,
                MILLIS,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        System.out.println("| Read | Connections | Server | Ratio | Requests/s | Floor/s | p50 µs | p99 µs |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Random random = new Random(1);
        IntFunction<String> one = number -> ALL + "/" + ids.get(random.nextInt(ids.size()));
        IntFunction<String> page =
                number -> ALL + "?kind=COMPANY&limit=50&cursor=" + cursors.get(number % cursors.size());
        IntFunction<String> search = number ->
                ALL + "?limit=50&q=" + WORDS.get(number % WORDS.size()).replace(' ', '+');
        for (int connections : new int[] {1, 32}) {
            compare("one partner", connections, servers, floor, one, one);
            compare("page of 50, kind=", connections, servers, floor, page, page);
            compare("search by two words", connections, servers, floor, search, page);
        }
    }

    private static void compare(
            String what,
            int connections,
            Map<String, LoadClient> servers,
            LoadClient floor,
            IntFunction<String> targets,
            IntFunction<String> floors)
            throws InterruptedException {
        for (int i = 0; i < WARM; i++) {
            floor.load(connections, MILLIS, floors);
            for (LoadClient server : servers.values()) {
                server.load(connections, MILLIS, targets);
            }
        }
        Map<String, List<LoadClient.Measure>> measures = new LinkedHashMap<>();
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        List<Double> bottom = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            double below = floor.load(connections, MILLIS, floors).rate();
            bottom.add(below);
            for (Map.Entry<String, LoadClient> server : servers.entrySet()) {
                LoadClient.Measure measure = server.getValue().load(connections, MILLIS, targets);
                measures.computeIfAbsent(server.getKey(), any -> new ArrayList<>())
                        .add(measure);
                ratios.computeIfAbsent(server.getKey(), any -> new ArrayList<>())
                        .add(measure.rate() / below);
            }
        }
        measures.forEach((name, all) -> System.out.printf(
                "| %s | %d | %s | %.2f | %.0f | %.0f | %.0f | %.0f |%n",
                what,
                connections,
                name,
                median(ratios.getOrDefault(name, List.of())),
                median(all.stream().map(LoadClient.Measure::rate).toList()),
                median(bottom),
                median(all.stream().map(each -> (double) each.median()).toList()),
                median(all.stream().map(each -> (double) each.slow()).toList())));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private Path register(String jar) throws IOException, InterruptedException {
        String kept = System.getProperty("register", "");
        if (!kept.isEmpty()) {
            return Path.of(kept);
        }
        Path register = folder.resolve("register.db");
        Path rows = folder.resolve("partners.csv");
        List<String> lines = new ArrayList<>(List.of("kind,name_ar,name_fr,committee_member"));
        String[] kinds = {"COMPANY", "PUBLIC_INSTITUTION", "ASSOCIATION", "FOUNDATION"};
        String[] arabic = {"أطلس", "نور", "أمل", "جبل", "واحة"};
        String[] french = {"Atlas", "Lumière", "Amal", "Source", "Oasis"};
        for (int row = 0; row < ROWS; row++) {
            int other = row / french.length % french.length;
            lines.add(String.format(
                    "%s,جمعية %s %s %d,Association %s %s %d,false",
                    kinds[row * 7 % kinds.length],
                    arabic[row % arabic.length],
                    arabic[other],
                    row,
                    french[row % french.length],
                    french[other],
                    row));
        }
        Files.write(rows, lines);
        process("-jar", jar, "import", "--database", register.toString(), rows.toString())
                .waitFor();
        return register;
    }

    /** Everything that the server shows of its partners, for the floor. */
    private Path memory(LoadClient server) throws IOException {
        JsonMapper json = new JsonMapper();
        List<String> lines = new ArrayList<>();
        for (String kind : List.of("", "&kind=COMPANY")) {
            String cursor = "";
            do {
                JsonNode page = json.readTree(server.get(ALL + "?limit=200" + kind + cursor));
                cursor = page.path("next").isString()
                        ? "&cursor=" + page.path("next").stringValue()
                        : "";
                if (kind.isEmpty()) {
                    for (JsonNode partner : page.path("items")) {
                        ids.add(partner.path("id").stringValue());
                        lines.add(partner.toString());
                    }
                } else if (!cursor.isEmpty()) {
                    cursors.add(cursor.substring("&cursor=".length()));
                }
            } while (!cursor.isEmpty());
        }
        // what is near its end has no page of 50
        cursors.remove(cursors.size() - 1);
        return Files.write(folder.resolve("partners.jsonl"), lines);
    }

    private LoadClient client(String... arguments) throws IOException {
        BufferedReader out = process(arguments).inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("Listening on ")) {
                return new LoadClient(Integer.parseInt(line.substring(line.lastIndexOf(':') + 1)), TOKEN);
            }
        }
        throw new IllegalStateException("does not start: " + String.join(" ", arguments));
    }

    private Process process(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.add(process);
        return process;
    }
}
