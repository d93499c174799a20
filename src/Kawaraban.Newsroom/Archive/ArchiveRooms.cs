using Kawaraban.Newsroom.Archive.Acts;
using Kawaraban.Newsroom.Archive.Drafts;
using Kawaraban.Newsroom.Archive.Live;
using Kawaraban.Newsroom.Archive.Memory;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Archive.Trials;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Newsroom.Archive;

/// <summary>Opens the archive's doors to a program.</summary>
public static class ArchiveRooms
{
    public static IServiceCollection AddArchive(this IServiceCollection services, ArchiveSetting setting)
    {
        setting.AddTo(services);
        return services
            .AddSingleton<LivePaper>()
            .AddSingleton<SideBySide>()
            .AddSingleton<ReceiptBook>()
            .AddSingleton<Dispatches>()
            .AddSingleton<DraftPaper>()
            .AddSingleton<HeadPaper>()
            .AddSingleton<CatchUp>()
            .AddSingleton<RowNews>()
            .AddSingleton<SourceWatch>()
            .AddSingleton<SettlementDesk>()
            .AddSingleton<PasteUp>()
            .AddSingleton<EntryDesk>()
            .AddSingleton<WireTaking>()
            .AddSingleton<ProposalDesk>()
            .AddSingleton<ExchangeDesk>()
            .AddSingleton<TranslationRows>()
            .AddSingleton<MachineDesk>()
            .AddSingleton<Translations.IApprovedTerms, RegisterTerms>()
            .AddSingleton<Intake.Demonstration>()
            .AddSingleton<Intake.FoundPictures>()
            .AddSingleton<Intake.ItemEntry>()
            .AddSingleton<Intake.Import>()
            .AddSingleton<Intake.ItemTaking>()
            .AddSingleton<Intake.Sources.DocumentTaking>()
            .AddSingleton<Intake.Sources.FolderPoll>()
            .AddSingleton<Intake.Sources.SourcePoll>()
            .AddSingleton<Intake.Sources.HubRound>()
            .AddSingleton<Intake.Sources.PageIntake>()
            .AddSingleton<ReleaseDesk>()
            .AddSingleton<Keeping.PaperExport>()
            .AddSingleton<Keeping.PaperImport>()
            .AddSingleton<Board>()
            .AddSingleton<ChangeBook>()
            .AddSingleton<PictureLedger>()
            .AddSingleton<AuthorBook>()
            .AddSingleton<ReadLedger>()
            .AddSingleton<PressOrders>()
            .AddSingleton<InvitationBook>()
            .AddSingleton<SourceBook>()
            .AddSingleton<ArrivalBook>()
            .AddSingleton<AdvisoryBook>()
            .AddSingleton<HubBook>()
            .AddSingleton<StopDesk>()
            .AddSingleton<StopBook>()
            .AddSingleton<PlanDesk>()
            .AddSingleton<BringingBack>()
            .AddSingleton<PlanBook>()
            .AddSingleton<CorrectionBook>()
            .AddSingleton<StoryNoticeBook>()
            .AddSingleton<TermBook>()
            .AddSingleton<TermTakingDesk>()
            .AddSingleton<TopicPaper>()
            .AddSingleton<TermTouches>()
            .AddSingleton<DraftNames>()
            .AddSingleton<Proofing.Proofreader>()
            .AddSingleton<DraftProof>()
            .AddSingleton<WaiverBook>()
            .AddSingleton<TrialBook>()
            .AddSingleton<TrialFindingBook>()
            .AddSingleton<TrialWork>()
            .AddSingleton<TermShelf>()
            .AddSingleton<TermUses>()
            .AddMemory()
            .AddSingleton<StaffBook>()
            .AddSingleton<Belonging>()
            .AddSingleton<AssignmentBook>()
            .AddSingleton<BudgetBoard>()
            .AddSingleton<ReviewBook>()
            .AddSingleton<CommentBook>()
            .AddSingleton<NoticeBook>()
            .AddSingleton<TokenBook>()
            .AddSingleton<WebhookBook>()
            .AddSingleton<DeliveryBook>()
            .AddSingleton<FactorBook>()
            .AddSingleton<StoryFileBook>()
            .AddSingleton<StoryFileIndex>()
            .AddSingleton<StoryFileShelf>()
            .AddSingleton<FileProposalBook>()
            .AddSingleton<FiledShelf>()
            .AddSingleton<StoryFilePaper>()
            .AddSingleton<StoryFileTaking>()
            .AddSingleton<FactDesk>()
            .AddScoped<Enlistment>()
            .AddScoped<FactorRecord>()
            .AddScoped(services => services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContext());
    }

    /// <summary>Brings the schema up to date. Nothing is done where it is.</summary>
    public static async Task MigrateAsync(this IServiceProvider services, CancellationToken cancel = default)
    {
        if (await SchemaState.IsCurrentAsync(services.GetRequiredService<PlainConnections>(), cancel))
        {
            return;
        }
        await using var db = await services.GetRequiredService<IDbContextFactory<ArchiveContext>>().CreateDbContextAsync(cancel);
        await db.Database.MigrateAsync(cancel);
    }
}
