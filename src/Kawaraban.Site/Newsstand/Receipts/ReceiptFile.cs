using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kawaraban.Newsroom;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Site.House;
using Kawaraban.Site.Press.Layout;

namespace Kawaraban.Site.Newsstand.Receipts;

/// <summary>A receipt as JSON, as <c>docs/contracts/translation-receipt.md</c> promises it.</summary>
internal sealed class ReceiptFile(PublicAddress site)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true };

    public byte[] Of(ReceiptSheet sheet)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            var (edition, receipt) = (sheet.Edition, sheet.Receipt);
            json.WriteStartObject();
            json.WriteNumber("receipt", 1);
            WriteArticle(json, edition, receipt.Article.Card);
            json.WritePropertyName("version");
            WriteVersion(json, edition, receipt.Live);
            WriteText(json, receipt);
            WriteVersions(json, edition, receipt.Versions);
            WriteSource(json, sheet);
            WritePeople(json, receipt.Article);
            WriteOrigins(json, receipt.Blocks);
            WriteTranslation(json, edition, receipt);
            WriteCorrections(json, edition, receipt.Article.Corrections);
            WriteChecks(json, edition, receipt);
            json.WriteEndObject();
        }
        return bytes.ToArray();
    }

    private void WriteArticle(Utf8JsonWriter json, Edition edition, ArticleCard card)
    {
        json.WriteStartObject("article");
        json.WriteString("url", site.Of(card.Address.Path));
        json.WriteString("edition", edition.Id.Value);
        json.WriteString("language", edition.Language);
        WriteTime(json, "publishedAt", edition, card.PublishedAt);
        WriteTime(json, "updatedAt", edition, card.UpdatedAt);
        json.WriteEndObject();
    }

    private static void WriteVersion(Utf8JsonWriter json, Edition edition, SealedVersion version)
    {
        json.WriteStartObject();
        json.WriteNumber("number", version.Number);
        WriteTime(json, "releasedAt", edition, version.ReleasedAt);
        WriteOptional(json, "release", version.Release is { } kind ? JsonName.Of(kind) : null);
        WriteOptional(json, "releasedBy", version.ReleasedBy);
        json.WriteString("hash", version.Hash);
        json.WriteEndObject();
    }

    /// <summary>All that it takes to reckon the hash again.</summary>
    private static void WriteText(Utf8JsonWriter json, ArticleReceipt receipt)
    {
        var card = receipt.Article.Card;
        json.WriteStartObject("text");
        json.WriteString("kicker", card.Kicker);
        json.WriteString("headline", card.Headline);
        json.WriteString("standfirst", card.Standfirst);
        json.WriteStartArray("blocks");
        foreach (var (block, pins) in receipt.Blocks)
        {
            json.WriteStartObject();
            json.WriteString("id", block.Id.Value);
            json.WriteString("text", block.Text);
            json.WriteString("hash", TextHash.Of(block.Text));
            json.WriteString("origin", JsonName.Of(block.Origin));
            WritePins(json, pins);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePins(Utf8JsonWriter json, IReadOnlyList<ReceiptPin> pins)
    {
        if (pins.Count == 0)
        {
            return;
        }
        json.WriteStartArray("madeFrom");
        foreach (var pin in pins)
        {
            json.WriteStartObject();
            json.WriteString("block", pin.Block.Value);
            json.WriteNumber("version", pin.Version);
            json.WriteString("hash", pin.Hash);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteVersions(Utf8JsonWriter json, Edition edition, IReadOnlyList<SealedVersion> versions)
    {
        json.WriteStartArray("versions");
        foreach (var version in versions)
        {
            WriteVersion(json, edition, version);
        }
        json.WriteEndArray();
    }

    private void WriteSource(Utf8JsonWriter json, ReceiptSheet sheet)
    {
        if (sheet.Receipt is not { Source: { } made, Article.Source: { } source })
        {
            return;
        }
        json.WriteStartObject("source");
        WriteOptional(json, "url", source.Address is { } address ? site.Of(address.Path) : null);
        WriteOptional(json, "receipt", source.Address is { } read ? site.Of(Paths.ReceiptFile(read)) : null);
        json.WriteBoolean("isWithdrawn", source.Address is null);
        json.WriteString("edition", source.Edition.Value);
        WriteOptional(json, "language", sheet.From?.Language);
        json.WriteBoolean("isTranslation", sheet.Receipt.IsSourceTranslated);
        json.WriteNumber("version", made.Number);
        WriteTime(json, "releasedAt", sheet.Edition, made.ReleasedAt);
        json.WriteString("hash", made.Hash);
        json.WriteNumber("latestVersion", source.LatestNumber);
        json.WriteEndObject();
    }

    private void WritePeople(Utf8JsonWriter json, ArticleView article)
    {
        json.WriteStartObject("people");
        foreach (var (name, people) in new[] { ("authors", article.Authors), ("translators", article.Translators) })
        {
            json.WriteStartArray(name);
            foreach (var person in people)
            {
                json.WriteStartObject();
                json.WriteString("name", person.Name);
                json.WriteString("url", site.Of($"/{article.Card.Address.Edition}/authors/{person.Id}"));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteOrigins(Utf8JsonWriter json, IReadOnlyList<ReceiptBlock> blocks)
    {
        json.WriteStartObject("origins");
        foreach (var origin in Enum.GetValues<BlockOrigin>())
        {
            json.WriteNumber(JsonName.Of(origin), blocks.Count(block => block.Block.Origin == origin));
        }
        json.WriteEndObject();
    }

    private static void WriteTranslation(Utf8JsonWriter json, Edition edition, ArticleReceipt receipt)
    {
        if (receipt.Article.Source is not { } source)
        {
            return;
        }
        json.WriteBoolean("isWhole", receipt.IsWhole);
        json.WriteStartArray("omitted");
        foreach (var block in receipt.Omitted)
        {
            json.WriteStringValue(block.Value);
        }
        json.WriteEndArray();
        json.WriteNumber("changedSince", source.Changes.Count);
        json.WriteStartArray("decisions");
        foreach (var decided in receipt.Decisions)
        {
            json.WriteStartObject();
            json.WriteString("decision", JsonName.Of(decided.Decision));
            WriteTime(json, "at", edition, decided.At);
            json.WriteNumber("sourceVersion", decided.SourceNumber);
            WriteOptional(json, "block", decided.Block?.ToString());
            WriteOptional(json, "sourceBlock", decided.SourceBlock?.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCorrections(Utf8JsonWriter json, Edition edition, IReadOnlyList<CorrectionView> corrections)
    {
        json.WriteStartArray("corrections");
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            json.WriteNumber("id", correction.Id);
            WriteTime(json, "at", edition, correction.At);
            json.WriteString("note", correction.Note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Nothing is released that lacks what a release needs: that it was released says that it passed.</summary>
    private static void WriteChecks(Utf8JsonWriter json, Edition edition, ArticleReceipt receipt)
    {
        json.WriteStartArray("checks");
        WriteCheck(json, edition, "readiness", receipt.Live.ReleasedAt, receipt.Live.ReleasedBy);
        foreach (var proof in receipt.Proofs)
        {
            WriteProof(json, edition, proof, receipt.Live);
        }
        if (receipt.Review is { } review)
        {
            WriteCheck(json, edition, "review", review.At, review.By);
        }
        json.WriteEndArray();
    }

    private static void WriteCheck(Utf8JsonWriter json, Edition edition, string check, DateTimeOffset? at, string? by)
    {
        json.WriteStartObject();
        WriteOutcome(json, edition, check, at, by);
        json.WriteEndObject();
    }

    /// <summary>What was found that must be mended was mended, waived or signed for: else nothing had been released.</summary>
    private static void WriteProof(Utf8JsonWriter json, Edition edition, ProofRecord proof, SealedVersion live)
    {
        json.WriteStartObject();
        WriteOutcome(json, edition, JsonName.Of(proof.Kind), live.ReleasedAt, live.ReleasedBy);
        json.WriteNumber("rules", proof.Rules);
        json.WriteNumber("waived", proof.Waived);
        json.WriteNumber("signed", proof.Signed);
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, Edition edition, string check, DateTimeOffset? at, string? by)
    {
        json.WriteString("check", check);
        json.WriteString("outcome", "passed");
        WriteTime(json, "at", edition, at);
        WriteOptional(json, "by", by);
    }

    private static void WriteTime(Utf8JsonWriter json, string name, Edition edition, DateTimeOffset? at) => WriteOptional(json, name, at is { } known ? TimeMark.Machine(edition, known) : null);

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
