using Kawaraban.Newsroom.Archive.Model;
using Kawaraban.Newsroom.Corrections;
using Kawaraban.Newsroom.Budget;
using Kawaraban.Newsroom.Comments;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;
using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Newsroom.Memory;
using Kawaraban.Newsroom.Pictures;
using Kawaraban.Newsroom.Proofing.Trials;
using Kawaraban.Newsroom.Proofing.Waivers;
using Kawaraban.Newsroom.Readership;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Releases;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Newsroom.Stops;
using Kawaraban.Newsroom.StoryFiles;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations;
using Kawaraban.Newsroom.Translations.Proposals;
using Kawaraban.Newsroom.Webhooks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kawaraban.Newsroom.Archive;

/// <summary>The paper's memory as tables. One derived context for each database, each with its own migrations.</summary>
public abstract class ArchiveContext(DbContextOptions options) : IdentityDbContext<StaffMember, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Story> Stories => Set<Story>();
    public DbSet<Article> Articles => Set<Article>();
    public DbSet<ArticleVersion> Versions => Set<ArticleVersion>();
    public DbSet<Block> Blocks => Set<Block>();
    public DbSet<BlockSave> BlockSaves => Set<BlockSave>();
    public DbSet<Byline> Bylines => Set<Byline>();
    public DbSet<Author> Authors => Set<Author>();
    public DbSet<AuthorText> AuthorTexts => Set<AuthorText>();
    public DbSet<FormerAddress> FormerAddresses => Set<FormerAddress>();
    public DbSet<Alignment> Alignments => Set<Alignment>();
    public DbSet<SourceChange> SourceChanges => Set<SourceChange>();
    public DbSet<Reclassing> Reclassings => Set<Reclassing>();
    public DbSet<Settlement> Settlements => Set<Settlement>();
    public DbSet<PasteUpAct> PasteUpActs => Set<PasteUpAct>();
    public DbSet<Release> Releases => Set<Release>();
    public DbSet<PressOrder> PressOrders => Set<PressOrder>();
    public DbSet<ReadCount> ReadCounts => Set<ReadCount>();
    public DbSet<Picture> Pictures => Set<Picture>();
    public DbSet<PictureText> PictureTexts => Set<PictureText>();
    public DbSet<VersionPicture> VersionPictures => Set<VersionPicture>();
    public DbSet<Receipt> Receipts => Set<Receipt>();
    public DbSet<IntakeSource> Sources => Set<IntakeSource>();
    public DbSet<Arrival> Arrivals => Set<Arrival>();
    public DbSet<WebSubSubscription> HubSubscriptions => Set<WebSubSubscription>();
    public DbSet<Advisory> Advisories => Set<Advisory>();
    public DbSet<Term> Terms => Set<Term>();
    public DbSet<TermName> TermNames => Set<TermName>();
    public DbSet<TermChange> TermChanges => Set<TermChange>();
    public DbSet<TermUse> TermMentions => Set<TermUse>();
    public DbSet<MemoryPair> MemoryPairs => Set<MemoryPair>();
    public DbSet<MemoryMark> MemoryMarks => Set<MemoryMark>();
    public DbSet<Proposal> Proposals => Set<Proposal>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<Stop> Stops => Set<Stop>();
    public DbSet<Lifting> Liftings => Set<Lifting>();
    public DbSet<StopConfirmation> StopConfirmations => Set<StopConfirmation>();
    public DbSet<PlannedRelease> Plans => Set<PlannedRelease>();
    public DbSet<CorrectionDecision> CorrectionDecisions => Set<CorrectionDecision>();
    public DbSet<EditionRight> EditionRights => Set<EditionRight>();
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();
    public DbSet<SpentCode> SpentCodes => Set<SpentCode>();
    public DbSet<StaffAct> StaffActs => Set<StaffAct>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<AssignmentAct> AssignmentActs => Set<AssignmentAct>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<Waiver> Waivers => Set<Waiver>();
    public DbSet<WaiverEnd> WaiverEnds => Set<WaiverEnd>();
    public DbSet<Countersign> Countersigns => Set<Countersign>();
    public DbSet<ProofRecord> ProofRecords => Set<ProofRecord>();
    public DbSet<Trial> Trials => Set<Trial>();
    public DbSet<TrialFinding> TrialFindings => Set<TrialFinding>();
    public DbSet<Webhook> Webhooks => Set<Webhook>();
    public DbSet<Happening> Happenings => Set<Happening>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<StoryFile> StoryFiles => Set<StoryFile>();
    public DbSet<StoryFileWording> StoryFileWordings => Set<StoryFileWording>();
    public DbSet<Fact> Facts => Set<Fact>();
    public DbSet<FactParty> FactParties => Set<FactParty>();
    public DbSet<FactWording> FactWordings => Set<FactWording>();
    public DbSet<FactEvidence> FactEvidence => Set<FactEvidence>();
    public DbSet<FactAct> FactActs => Set<FactAct>();
    public DbSet<StoryFiles.Proposals.ProposalDismissal> ProposalDismissals => Set<StoryFiles.Proposals.ProposalDismissal>();

    /// <summary>The words of live articles, as the database's own search engine holds them.</summary>
    internal abstract SearchIndex Search { get; }

    /// <summary>The laws that the database itself holds.</summary>
    internal abstract ArchiveLaws Laws { get; }

    /// <summary>Holds the article against other writers until the transaction ends.</summary>
    internal abstract Task HoldAsync(ArticleId article, CancellationToken cancel);

    /// <summary>Holds the order of releases until the transaction ends, so that a later order is never seen before an earlier one.</summary>
    internal abstract Task HoldReleasesAsync(CancellationToken cancel);

    /// <summary>Holds the memory against other writers until the transaction ends, so that a pair with a lower number is never seen after one with a higher.</summary>
    internal abstract Task HoldMemoryAsync(CancellationToken cancel);

    /// <summary>Whether the database refused a second row where there may be one (a draft, a live version, a name).</summary>
    protected abstract bool IsTaken(DbUpdateException failure);

    /// <summary>No failure of the tool that the archive is made with leaves the archive: it is told as the archive's own.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        // The accounts' own store catches these, and says so in its result.
        catch (DbUpdateException failure) when (failure is not DbUpdateConcurrencyException)
        {
            throw new NotWrittenException(failure.InnerException ?? failure, IsTaken(failure));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => Conversions.Add(conventions);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        StoryTables.Add(builder);
        TranslationTables.Add(builder);
        PaperTables.Add(builder);
        WireTables.Add(builder);
        StopTables.Add(builder);
        RegisterTables.Add(builder);
        MemoryTables.Add(builder);
        ProposalTables.Add(builder);
        WorkflowTables.Add(builder);
        WebhookTables.Add(builder);
        ProofTables.Add(builder);
        TrialTables.Add(builder);
        FactorTables.Add(builder);
        StoryFileTables.Add(builder);
        SnakeCase.Apply(builder);
    }
}
