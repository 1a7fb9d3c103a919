package org.antequem.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code java -jar antequem.jar judge FILE}. */
@Command(
        name = "antequem",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Judges claims about the past by their dates and their sources.",
        descriptionHeading = "%n",
        commandListHeading = "%nCommands (\"antequem COMMAND --help\" shows more):%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem check letter.dossier.yaml",
            "  antequem judge letter.dossier.yaml",
            "  antequem judge letter.dossier.yaml brought-down --as-of 1925",
            "  antequem judge letter.dossier.yaml --format html -o letter.html",
            "  antequem timeline letter.dossier.yaml brought-down -o letter.svg",
            "  antequem dates \"late spring 2015\"",
            "",
            "Exit code: 0 as expected; 1 an \"expect\" of a file, or --fail-on, did not hold;",
            "2 the input cannot be read, or the command was used wrongly; 3 a fault of this",
            "program. A claim that is refuted is no failure."
        })
public final class Antequem implements Runnable {

    /**
     * Starting takes time mainly for reading the options of commands. So only those of the command that is called are
     * read.
     */
    private static final ImmutableMap<String, Function<Terminal, Object>> COMMANDS =
            ImmutableMap.<String, Function<Terminal, Object>>builder()
                    .put("check", CheckCommand::new)
                    .put("judge", JudgeCommand::new)
                    .put("timeline", TimelineCommand::new)
                    .put("lineage", LineageCommand::new)
                    .put("matrix", MatrixCommand::new)
                    .put("dates", DatesCommand::new)
                    .put("explain", ExplainCommand::new)
                    .put("fmt", FmtCommand::new)
                    .put("convert", ConvertCommand::new)
                    .put("schema", SchemaCommand::new)
                    .put("completion", CompletionCommand::new)
                    .buildOrThrow();

    private final Terminal terminal;

    private Antequem(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... args) {
        StandardOutput out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        Terminal terminal = Terminal.ofProcess(out, System.getenv());
        int code = run(terminal, args);
        terminal.out().flush();
        if (out.failure().isPresent()) {
            terminal.complain(
                    "antequem",
                    "standard output cannot be written: " + out.failure().get());
            code = Math.max(code, ExitCode.UNREADABLE.number());
        }
        System.exit(code);
    }

    /** Runs one command; what it returns is its exit code. */
    static int run(Terminal terminal, String... args) {
        Function<Terminal, Object> command = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (command == null) {
            return run(withAllCommands(terminal), terminal, args);
        }
        CommandLine alone = new CommandLine(command.apply(terminal)).setCommandName("antequem " + args[0]);
        return run(alone, terminal, Arrays.copyOfRange(args, 1, args.length));
    }

    private static int run(CommandLine line, Terminal terminal, String... args) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(terminal.out(), UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(terminal.err(), UTF_8), true);
        line.getCommandSpec().versionProvider(() -> Version.lines().toArray(new String[0]));
        line.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.hasColours() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(80)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, unused) -> refuse(e, terminal))
                .setExecutionExceptionHandler((e, failed, unused) -> fail(e, failed, terminal));
        int code;
        try {
            code = line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            code = fail(e, line, terminal);
        }
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    static CommandLine withAllCommands(Terminal terminal) {
        CommandLine line = new CommandLine(new Antequem(terminal));
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(terminal)));
        return line.addSubcommand(new HelpCommand());
    }

    /** Shows the help where no command is given. */
    @Override
    public void run() {
        terminal.out().print(withAllCommands(terminal).setUsageHelpWidth(80).getUsageMessage(Ansi.OFF));
    }

    private static int refuse(ParameterException e, Terminal terminal) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        StringWriter hint = new StringWriter();
        boolean isNear = UnmatchedArgumentException.printSuggestions(e, new PrintWriter(hint, true));
        String help = "\"" + name + " --help\" shows how it is used";
        terminal.complain(name, sentence(e) + "\n" + (isNear ? hint.toString().stripTrailing() : help));
        return ExitCode.UNREADABLE.number();
    }

    /** An option that does not exist is named before an argument that is missing: it was probably taken for one. */
    private static String sentence(ParameterException e) {
        List<String> unmatched = e.getCommandLine().getUnmatchedArguments();
        ArgSpec argument = e.getArgSpec();
        if (e instanceof MissingParameterException && !unmatched.isEmpty()) {
            return sentence(new UnmatchedArgumentException(e.getCommandLine(), unmatched));
        } else if (e.getValue() != null && argument != null && argument.type().isEnum()) {
            Iterable<String> words =
                    Iterables.transform(argument.completionCandidates(), word -> word.toLowerCase(Locale.ROOT));
            return Unknown.sentence(e.getValue(), argument.paramLabel().toLowerCase(Locale.ROOT), words);
        }
        return String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
    }

    private static int fail(Throwable e, CommandLine command, Terminal terminal) {
        String name = command.getCommandSpec().qualifiedName();
        if (e instanceof Refusal refusal) {
            terminal.complain(name, refusal.sentence());
            return ExitCode.UNREADABLE.number();
        } else if (Iterables.any(Throwables.getCausalChain(e), OutOfMemoryError.class::isInstance)) {
            long most = Runtime.getRuntime().maxMemory() >> 20;
            terminal.complain(
                    name, "the " + most + " MB of memory that Java may use are too few; set JDK_JAVA_OPTIONS=-Xmx4g");
            return ExitCode.OUR_FAULT.number();
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        terminal.complain(
                name, "this is a fault of Antequem, and not of your file. Please report it with this:\n" + trace);
        return ExitCode.OUR_FAULT.number();
    }
}
