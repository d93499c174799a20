using Kawaraban.Language.Evidence;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.StoryFiles;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What vouches for a fact, as a form shows and sends it.</summary>
/// <param name="Address">An article of ours, as readers or the desk have its address; or a page elsewhere.</param>
/// <param name="Quote">Words of the article.</param>
/// <param name="Title">Of a page elsewhere.</param>
/// <param name="Seen">The day on which somebody saw the page elsewhere.</param>
/// <param name="VouchedBy">A name or a key of the register.</param>
public sealed record EvidenceFields(string Address, string Quote, string Title, string Seen, string Voucher, string Strength, string VouchedBy)
{
    /// <summary>The block that a proposal has the words from, and its version; null for none. Another block is looked for only where this one has not the words.</summary>
    public (VersionId Version, BlockId Block)? SeenIn { get; init; }

    public static EvidenceFields Empty { get; } = new("", "", "", "", nameof(Newsroom.StoryFiles.Voucher.Official), nameof(EvidenceStrength.Stated), "");

    public static EvidenceFields Of(IFormCollection form) => new(
        form.Text("address"), form.Text("quote").ReplaceLineEndings("\n"), form.Text("title"), form.Text("seen"), form.Text("voucher"), form.Text("strength"), form.Text("vouched-by"))
    {
        SeenIn = form.Id("version") is { } version && form.Id("block") is { } block ? (new VersionId(version), new BlockId(block)) : null,
    };

    /// <summary>Whether the form says nothing of where it is vouched for.</summary>
    public bool IsEmpty => Address.Length == 0 && Quote.Length == 0 && Title.Length == 0;
}
