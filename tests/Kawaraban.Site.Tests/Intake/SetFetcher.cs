using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>The world outside, as a test sets it: what each address answers. Whatever is not set is not reached.</summary>
internal sealed class SetFetcher : IFetcher
{
    private readonly Dictionary<string, Func<CancellationToken, Task<FetchOutcome>>> _answers = new(StringComparer.Ordinal);

    public List<FetchRequest> Requests { get; } = [];

    public void Set(string url, string document, string type = "application/json") =>
        Set(url, new FetchOutcome.Fetched(System.Text.Encoding.UTF8.GetBytes(document), type, url, null, null, null, []));

    public void Set(string url, FetchOutcome outcome) => _answers[url] = _ => Task.FromResult(outcome);

    /// <summary>Says when it was asked, and answers when the test wants.</summary>
    public void Wait(string url, TaskCompletionSource begun, Task<FetchOutcome> answer) => _answers[url] = cancel =>
    {
        begun.TrySetResult();
        return answer.WaitAsync(cancel);
    };

    public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken cancel)
    {
        Requests.Add(request);
        return _answers.TryGetValue(request.Url, out var answer)
            ? answer(cancel)
            : Task.FromResult<FetchOutcome>(new FetchOutcome.Refused(FetchCode.NotReached, "It could not be fetched.", null));
    }
}
