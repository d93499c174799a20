using Kawaraban.Newsroom.Intake.Fetching;
using Kawaraban.Newsroom.Stories;
using Kawaraban.Newsroom.Translations.Exchange;

namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>
/// Asks one machine over the guarded client. Its answer is text that somebody sent us: it is measured, read as words and our own marks
/// alone, and put into the written form by ourselves.
/// </summary>
/// <param name="line">A guarded client that may ask the machine's host and has nothing else to do.</param>
internal sealed class MachineTranslator(IMachineEngine engine, IFetcher line, TimeProvider clock) : IMachineTranslator
{
    private const int MostRounds = 3;

    /// <summary>A translation is at most so many times as long as its text; a short text may come back as a sentence.</summary>
    private const int MostGrowth = 5;

    private const int FreeLength = 400;
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    public bool IsSetUp => true;

    public async Task<MachineOutcome> TranslateAsync(MachineOrder order, CancellationToken cancel)
    {
        var body = Written.Read(order.Text);
        var numbers = new CodeNumbers();
        var coded = BlockEncoding.Of([body], numbers);
        // A reading over characters says how they sound in their own language: in another there is nothing to read.
        var source = new CodedText([.. coded.Pieces.Where(piece => piece.Kind == PieceKind.Words || numbers.All[piece.Value].Kind != CodeKind.Ruby)]);
        if (string.IsNullOrWhiteSpace(source.Words))
        {
            return new MachineOutcome.Refused(MachineCode.NoSource);
        }
        var (answer, refusal) = await AskAsync(engine.Ask(order, MarkedText.Write(source, engine.SettlesTerms ? order.Terms : [])), cancel);
        if (refusal is not null)
        {
            return new MachineOutcome.Refused(refusal);
        }
        return engine.Read(answer) is { } marked && marked.Length <= FreeLength + (MostGrowth * order.Text.Length)
            ? Proposed(MarkedText.Read(marked), source, BlockShape.Of(body), numbers.All)
            : new MachineOutcome.Refused(MachineCode.BadAnswer);
    }

    private MachineOutcome Proposed(CodedText answer, CodedText source, string shape, IReadOnlyDictionary<string, InlineCode> codes)
    {
        var text = BlockDecoding.Of(answer, shape, codes);
        var came = answer.CodeIds.ToHashSet();
        return text.Length is 0 or > Written.MaxLength || string.IsNullOrWhiteSpace(answer.Words)
            ? new MachineOutcome.Refused(MachineCode.BadAnswer)
            : new MachineOutcome.Proposed(text, engine.Name, source.CodeIds.All(came.Contains) ? [] : [LandingReason.CodesMissing]);
    }

    /// <summary>Again, after as long as the server says, where it was busy; once more where it was not reached.</summary>
    private async Task<(ReadOnlyMemory<byte> Answer, string? Refusal)> AskAsync(FetchRequest request, CancellationToken cancel)
    {
        for (var round = 1; ; round++)
        {
            var outcome = await line.FetchAsync(request, cancel);
            if (outcome is FetchOutcome.Fetched fetched)
            {
                return (fetched.Bytes, null);
            }
            var (code, pause) = outcome is FetchOutcome.Refused refused ? (CodeOf(refused.Code), refused.RetryAfter ?? ShortestPause * round) : (MachineCode.NotReached, ShortestPause);
            if (code is not (MachineCode.Busy or MachineCode.NotReached) || round == (code == MachineCode.Busy ? MostRounds : MostRounds - 1) || pause > LongestPause)
            {
                return (default, code);
            }
            await Task.Delay(pause, clock, cancel);
        }
    }

    private static string CodeOf(string code) => code switch
    {
        FetchCode.Busy => MachineCode.Busy,
        FetchCode.SecretRefused => MachineCode.KeyRefused,
        FetchCode.TooLarge or FetchCode.BadEncoding => MachineCode.BadAnswer,
        _ => MachineCode.NotReached,
    };
}
