package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.antequem.files.DossierFile;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.verdict.Problems;
import org.antequem.files.verdict.Verdicts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The service in {@code examples/service}, which is no part of this build, on the published jars: as a process of its
 * own, that listens on this machine alone. Needs the jars: {@code ./mvnw verify}.
 */
final class ServiceTest {

    private static final Path HOME = SourceTree.root().resolve("examples/service");
    private static final String COMPILER = "-Xlint:all -Werror -proc:none -parameters --release 17";
    private static final int SECONDS_TO_START = 120;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path work;

    private static Path classes;
    private static final List<Process> STARTED = new ArrayList<>();
    private static URI address;

    @BeforeAll
    static void start() throws Exception {
        classes = Files.createDirectory(work.resolve("classes"));
        List<String> words = new ArrayList<>(List.of("-d", classes.toString(), "-classpath", jars()));
        words.addAll(List.of(COMPILER.split(" ")));
        sources().forEach(source -> words.add(source.toString()));
        Process compiler = process("javac", words).start();
        String printed = new String(compiler.getInputStream().readAllBytes(), UTF_8);
        assertThat(compiler.waitFor()).as("%s", printed).isZero();
        assertThat(printed).isEmpty();
        Files.copy(
                HOME.resolve("src/main/resources/application.properties"), classes.resolve("application.properties"));
        address = started();
    }

    /** Starts the service on a port of its own, and waits until it answers. */
    private static URI started(String... settings) throws Exception {
        int port = freePort();
        URI here = URI.create("http://127.0.0.1:" + port);
        Path log = work.resolve("log-" + port + ".txt");
        List<String> words = new ArrayList<>(
                List.of("-cp", classes + File.pathSeparator + jars(), "verdictdesk.Main", "--server.port=" + port));
        words.addAll(List.of(settings));
        Process service = process("java", words).redirectOutput(log.toFile()).start();
        STARTED.add(service);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!answers(here)) {
            assertThat(service.isAlive() && System.nanoTime() < deadline)
                    .as("%s", SourceTree.read(log))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return here;
    }

    @AfterAll
    static void stop() throws Exception {
        STARTED.forEach(Process::destroy);
        for (Process service : STARTED) {
            assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"application/yaml,false", "application/json,true"})
    void answers_with_the_verdicts_as_json(String type, boolean isJson) throws Exception {
        String yaml = SourceTree.read(HOME.resolve("zinoviev.dossier.yaml"));
        String body = isJson ? DossierFile.parse(yaml, "request").toJson() : yaml;

        HttpResponse<String> response = post(type, body);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(response.body())
                .isEqualTo(Verdicts.of(DossierFile.parse(body, "request")).json());
    }

    @Test
    void answers_with_all_problems_of_what_it_cannot_read() throws Exception {
        String body = SourceTree.read(HOME.resolve("zinoviev.dossier.yaml"))
                .replace("during: 8 or 9 October 1924", "during: 8 of 9 October 1924")
                .replace("said_by: foreign-office", "said_by: foriegn-office");

        HttpResponse<String> response = post("application/yaml", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(response.body()).isEqualTo(problems(body)).contains("8 of 9 October 1924", "foriegn-office");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            what                 | method | path      | type             | length | status
            another type         | POST   | /verdicts | text/plain       | 5      | 415
            another method       | PUT    | /verdicts | application/yaml | 5      | 405
            another path         | POST   | /judge    | application/yaml | 5      | 404
            more than is allowed | POST   | /verdicts | application/yaml | 300000 | 413
            """)
    void refuses(String what, String method, String path, String type, int length, int status) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString("x".repeat(length)))
                .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode())
                .as(what)
                .isEqualTo(status);
    }

    @Test
    void says_by_how_much_a_request_may_not_be_larger() throws Exception {
        HttpResponse<String> response = post("application/yaml", "#".repeat(262_145));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(response.body()).isEqualTo("""
                {
                 "type": "about:blank",
                 "title": "Payload Too Large",
                 "status": 413,
                 "detail": "the dossier has more than the 262,144 bytes that are allowed",
                 "allowed_bytes": 262144
                }
                """);
        assertThat(post("application/yaml", "#".repeat(262_144)).statusCode()).isEqualTo(400);
    }

    /** No time at all, and few values: each is a setting. */
    @Test
    void gives_up_what_takes_too_long_and_says_how_far_it_came() throws Exception {
        URI hasty = started("--verdicts.time=1ns", "--verdicts.values=1000", "--verdicts.body=8KB");
        String body = SourceTree.read(HOME.resolve("zinoviev.dossier.yaml"));

        HttpResponse<String> late = post(hasty, "application/yaml", body);

        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(late.body())
                .startsWith("{\n \"type\": \"about:blank\",\n \"title\": \"Service Unavailable\",\n \"status\": 503,")
                .contains("\"judged\": ")
                .contains("\"claims\": "
                        + DossierFile.parse(body, "request").dossier().claims().size());
        assertThat(post(hasty, "application/yaml", "#".repeat(8_193)).statusCode())
                .isEqualTo(413);
        assertThat(post(hasty, "application/json", "[" + "1,".repeat(1_000) + "1]")
                        .body())
                .contains("there are more than the 1,000 values that are allowed");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void gives_the_schemas_of_its_answers(boolean isOfProblems) throws Exception {
        assertThat(get(address, isOfProblems ? "/schema/problems" : "/schema").body())
                .isEqualTo(isOfProblems ? Problems.schema() : Verdicts.schema());
    }

    @Test
    void its_pom_names_the_version_on_which_it_is_tested() {
        String tested = SourceTree.read(SourceTree.root().resolve("verification/pom.xml"));
        String version = tested.replaceAll(
                "(?s).*<artifactId>spring-boot-starter-web</artifactId>\\s*<version>([^<]+)</version>.*", "$1");

        assertThat(SourceTree.read(HOME.resolve("pom.xml")))
                .containsPattern(
                        "<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>" + version + "</version>");
    }

    private static String problems(String body) {
        try {
            return "no problem: " + DossierFile.parse(body, "request");
        } catch (UnreadableFileException e) {
            return Problems.json(e);
        }
    }

    private static HttpResponse<String> post(String type, String body) throws Exception {
        return post(address, type, body);
    }

    private static HttpResponse<String> post(URI service, String type, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(service.resolve("/verdicts"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(URI service, String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofString());
    }

    private static boolean answers(URI service) throws InterruptedException {
        try {
            return get(service, "/schema").statusCode() == 200;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static ProcessBuilder process(String tool, List<String> words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static ImmutableList<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("src/main/java"))) {
            return files.filter(file -> MoreFiles.getFileExtension(file).equals("java"))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** The jars of this build, and of all else what the tests here run on. */
    private static String jars() {
        String version = Objects.requireNonNull(System.getProperty("antequem.version"), "antequem.version");
        Stream<Path> own = Stream.of("core", "evaluation", "extensions/phrases", "extensions/files")
                .map(module -> SourceTree.root()
                        .resolve(module + "/target/antequem-" + module.replace("extensions/", "") + "-" + version
                                + ".jar"));
        Stream<Path> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !entry.contains("antequem"))
                .map(Path::of);
        return Stream.concat(own.peek(jar -> assertThat(jar).isRegularFile()), others)
                .map(Path::toString)
                .collect(joining(File.pathSeparator));
    }
}
