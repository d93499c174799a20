using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Newsstand.Receipts;

/// <summary>The receipt as a reader's program takes it: by the recipe of the contract, and nothing else.</summary>
public sealed class ReceiptTests
{
    [Theory, OnEachDatabase]
    public async Task Anybody_can_reckon_the_hashes_again(Database database)
    {
        await using var paper = await RunningPaper.StartAsync(database);
        var (source, _) = await ChangedSource.TranslatedAsync(paper);
        using var before = await ReadAsync(paper, "/en/world/count-of-lamps/receipt.json");
        await ChangedSource.ChangeAsync(paper, source, "Nine lamps burned.", ChangeClass.Correction);
        using var translation = await ReadAsync(paper, ChangedSource.Path + "/receipt.json");
        using var after = await ReadAsync(paper, "/en/world/count-of-lamps/receipt.json");

        Assert.All([before, after, translation], receipt => Assert.Equal(Hash(receipt.RootElement.GetProperty("version")), Sealed(receipt.RootElement.GetProperty("text"))));
        var made = translation.RootElement.GetProperty("source");
        Assert.Equal(Hash(before.RootElement.GetProperty("version")), Hash(made));
        Assert.Equal(Hash(made), Hash(after.RootElement.GetProperty("versions").EnumerateArray().Single(version => version.GetProperty("number").GetInt32() == made.GetProperty("version").GetInt32())));
        var first = translation.RootElement.GetProperty("text").GetProperty("blocks")[0].GetProperty("madeFrom")[0];
        Assert.Equal(Sha("Four lamps burned."), Hash(first));
        Assert.Equal(4, translation.RootElement.GetProperty("origins").GetProperty("human").GetInt32());
        Assert.Equal(1, translation.RootElement.GetProperty("changedSince").GetInt32());
        Assert.False(translation.RootElement.GetProperty("version").TryGetProperty("releasedBy", out _));

        var page = await paper.PageAsync(ChangedSource.Path + "/receipt");
        Assert.Contains(Hash(made)!, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    private static async Task<JsonDocument> ReadAsync(RunningPaper paper, string path) => JsonDocument.Parse(await paper.Reader.GetStringAsync(path));

    private static string? Hash(JsonElement holder) => holder.GetProperty("hash").GetString();

    private static string Sealed(JsonElement text) => Sha(string.Concat(
        new[] { "kicker", "headline", "standfirst" }.Select(field => text.GetProperty(field).GetString()!)
            .Concat(text.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("text").GetString()!))
            .Select(part => Sha(part) + "\n")));

    private static string Sha(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
