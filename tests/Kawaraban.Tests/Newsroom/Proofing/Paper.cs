using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Proofing;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Tests.Newsroom.Register;
using Kawaraban.Tests.Specs;

namespace Kawaraban.Tests.Newsroom.Proofing;

/// <summary>Versions to be proofread, by the house styles of the two editions.</summary>
internal static class Paper
{
    private static readonly string Folder = Path.Combine(Repository.Root, "editions");

    public static readonly Publication Publication = PublicationFolder.Read(Folder);
    public static readonly HouseStyles Styles = new(Folder, Publication);
    public static readonly Edition En = Publication.Find("en")!;
    public static readonly Edition Ja = Publication.Find("ja")!;

    private static readonly VersionId Version = VersionId.New();

    public static Block Block(string text, BlockId? id = null) => new() { VersionId = Version, Id = id ?? BlockId.New(), Position = 0, Text = text, SavedAt = DateTimeOffset.UnixEpoch };

    /// <summary>An article of the Japanese edition's own.</summary>
    public static ProofCopy Own(params Block[] blocks) => new(Ja, null, new HeadText("", "", ""), blocks, [], []);

    public static ProofCopy Own(HeadText head, params Block[] blocks) => new(Ja, null, head, blocks, [], []);

    /// <summary>A translation from the English edition, a row each.</summary>
    public static ProofCopy Translation(params (string Source, Block Target)[] rows) =>
        new(Ja, En, new HeadText("", "", ""), [.. rows.Select(row => row.Target)], [.. rows.Select(row => new ParallelRow([new SourceBlock(IdOf(row.Target), Version, row.Source)], [row.Target]))], []);

    public static IReadOnlyList<ProofFinding> Read(ProofCopy copy, Proofreader? reader = null) => (reader ?? new Proofreader(Styles)).Read(copy, new TermRegister(1, []), Entries.Today);

    /// <summary>The source block of a row has a permanent id too.</summary>
    private static BlockId IdOf(Block target) => new(new Guid([.. target.Id.Value.ToByteArray().Reverse()]));
}
