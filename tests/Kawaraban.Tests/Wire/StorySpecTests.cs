using System.Text.Json.Nodes;
using Kawaraban.Wire.Json;

namespace Kawaraban.Tests.Wire;
using Xunit;

/// <summary>Runs every example of the specs of the agencies' formats: a file in, members of the contract's JSON out.</summary>
public sealed class StorySpecTests
{
    private static readonly string[] Specs = ["newsml-g2", "newsml-1", "nitf", "ninjs"];

    private static readonly Lazy<IReadOnlyList<StoryExample>> All = new(() =>
        [.. Specs.SelectMany(spec => StoryExample.ReadFile(Path.Combine(WireFiles.Root, "specs", "wire", spec + ".md")))]);

    public static TheoryData<string> Names => [.. All.Value.Select(example => example.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example(string name)
    {
        var example = All.Value.Single(candidate => candidate.Name == name);
        var document = JsonNode.Parse(WireJson.Write(WireFiles.Read(example.File, example.BaseUrl)))!;
        var read = example.Expected.Select(line => $"{line.Path}: {Value(At(document, line.Path))}");
        Assert.Equal(string.Join('\n', example.Expected.Select(line => $"{line.Path}: {line.Value}")), string.Join('\n', read));
    }

    /// <summary>A path of names and <c>[n]</c>; without <c>document</c> or <c>items</c> before it, it begins at the last story.</summary>
    private static JsonNode? At(JsonNode document, string path)
    {
        var isWhole = path.StartsWith("document.", StringComparison.Ordinal);
        var node = isWhole || path.StartsWith("items[", StringComparison.Ordinal) ? document : document["items"]?.AsArray().LastOrDefault();
        foreach (var step in path[(isWhole ? "document.".Length : 0)..].Split('.', '['))
        {
            node = step.EndsWith(']') ? node is JsonArray list && int.Parse(step[..^1]) is var index && index < list.Count ? list[index] : null : node?[step];
        }

        return node;
    }

    private static string Value(JsonNode? node) => node switch
    {
        null => "null",
        JsonArray list => list.Count == 0 ? "none" : string.Join(" | ", list.Select(Value)),
        JsonObject members => string.Join(", ", members.Where(member => member.Value is not null).Select(member => $"{member.Key}={Value(member.Value)}")),
        _ => node.ToString().Replace("\n\n", " / ", StringComparison.Ordinal).Replace("\n", " / ", StringComparison.Ordinal),
    };
}
