using System.CommandLine;

namespace Kawaraban.House.Tests.Commands;

/// <summary>The program's commands as they are, not as somebody wrote them down.</summary>
internal static class CommandTree
{
    public static RootCommand Root { get; } = (RootCommand)Rooms.Program.GetType("Kawaraban.Commands.CommandLine", throwOnError: true)!.GetMethod("Root")!.Invoke(null, null)!;

    public static IReadOnlyList<Command> Commands { get; } = [.. Below(Root)];

    public static IReadOnlySet<string> Options { get; } = Commands.Append(Root).SelectMany(command => command.Options).Select(option => option.Name).ToHashSet();

    /// <summary>The environment variable that a setting may also come from, as its description names it.</summary>
    public static IEnumerable<string> Variables => Root.Options
        .Select(option => option.Description ?? "")
        .Where(description => description.EndsWith(')') && description.Contains("(KAWARABAN_", StringComparison.Ordinal))
        .Select(description => description[(description.LastIndexOf('(') + 1)..^1]);

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(inner => Below(inner).Prepend(inner));
}
