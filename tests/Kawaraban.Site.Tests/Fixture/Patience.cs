namespace Kawaraban.Site.Tests.Fixture;

/// <summary>How long a test waits for what must come: long enough for a slow machine, and never for ever. A test that hangs says nothing of itself.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    /// <summary>What comes within the limit.</summary>
    /// <exception cref="TimeoutException">It did not.</exception>
    public static Task OrNeverAsync(this Task coming) => coming.WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <inheritdoc cref="OrNeverAsync(Task)"/>
    public static Task<T> OrNeverAsync<T>(this Task<T> coming) => coming.WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <summary>Asks again and again until it is so.</summary>
    /// <param name="meanwhile">Done between two questions.</param>
    /// <exception cref="OperationCanceledException">It was not so within the limit.</exception>
    public static async Task UntilAsync(Func<Task<bool>> isSo, Action? meanwhile = null)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        while (!await isSo())
        {
            meanwhile?.Invoke();
            await Task.Delay(TimeSpan.FromMilliseconds(20), limit.Token);
        }
    }

    /// <inheritdoc cref="UntilAsync(Func{Task{bool}}, Action)"/>
    public static Task UntilAsync(Func<bool> isSo, Action? meanwhile = null) => UntilAsync(() => Task.FromResult(isSo()), meanwhile);
}
