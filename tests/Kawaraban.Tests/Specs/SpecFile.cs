using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace Kawaraban.Tests.Specs;

/// <summary>Reads the examples of a spec; the format is described in <c>specs/README.md</c>.</summary>
internal static partial class SpecFile
{
    private const string Fence = "```";

    /// <summary>The examples of one kind as data for a theory; a spec without any is a mistake.</summary>
    public static TheoryData<SpecExample> Examples(string path, string kind)
    {
        var examples = Read(File.ReadLines(Path.Combine(Repository.Root, "specs", path)));
        var data = new TheoryData<SpecExample>(examples.Where(example => example.Kind == kind));
        return data.Count > 0 ? data : throw new InvalidDataException($"specs/{path} has no examples of the kind '{kind}'.");
    }

    public static IEnumerable<SpecExample> Read(IEnumerable<string> lines)
    {
        string? kind = null;
        foreach (var (number, line) in lines.Index())
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                kind = kind is null ? line[Fence.Length..].Trim() : null;
            }
            else if (kind is { Length: > 0 } && line.Trim() is { Length: > 0 } example && example[0] != '#')
            {
                yield return Parse(kind, example, number + 1);
            }
        }
    }

    private static SpecExample Parse(string kind, string example, int line)
    {
        var sides = example.Split('→', 2);
        return new SpecExample
        {
            Kind = kind,
            Given = Unescape(sides[0]),
            Expected = sides.Length == 2 ? Unescape(sides[1]) : "",
            Line = line,
        };
    }

    private static string Unescape(string side) => EscapePattern().Replace(
        side.Trim(),
        escape => escape.Value == @"\n" ? "\n" : ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\n|\\u[0-9A-Fa-f]{4}")]
    private static partial Regex EscapePattern();
}
