using System.Diagnostics;
using System.Text.Json;

namespace Kawaraban.House.Tests.Island;

/// <summary>The bench's own reader and writer of inline text, as they were built for browsers, asked by Node.</summary>
internal static class IslandInline
{
    private const string Program = """
        import { stdin } from "node:process";
        const { read, write, readBody, writeBody } = await import(process.argv[1]);
        let text = "";
        for await (const piece of stdin) { text += piece; }
        const answers = JSON.parse(text).map((written) => {
          const body = readBody(written);
          return { runs: read(written), written: write(read(written)), block: body && writeBody(body) };
        });
        process.stdout.write(JSON.stringify(answers));
        """;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<IReadOnlyList<IslandAnswer>> AskAsync(IReadOnlyList<string> texts)
    {
        var module = new Uri(Repository.Folder("src", "Kawaraban.Site", "Desk", "Island", "dist", "inline.mjs")).AbsoluteUri;
        using var node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "--eval", Program, module]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var heard = node.StandardOutput.BaseStream;
        var answers = JsonSerializer.DeserializeAsync<List<IslandAnswer>>(heard, Web, TestContext.Current.CancellationToken);
        await JsonSerializer.SerializeAsync(node.StandardInput.BaseStream, texts);
        node.StandardInput.Close();
        return await answers ?? [];
    }
}

/// <param name="Runs">What it reads.</param>
/// <param name="Written">What it writes of that.</param>
/// <param name="Block">What it writes of the text read as a block; null where it leaves the block to its written form.</param>
internal sealed record IslandAnswer(IReadOnlyList<IslandRun> Runs, string Written, string? Block);

internal sealed record IslandRun(string Text, bool Strong, bool Emphasis, bool Code, string? Href, string? Language, string? Reading);
