import { describe, expect, it } from 'vitest'
import { figureOf } from '@/lib/result/bundled-studies.fixture'
import { windowBetween, zoomedWindow } from './shown-window'

const figures = [figureOf('study=efficiency-milestones')] // 1 June 2012 to 28 May 2019
const domain = [2012, 2020] as const

describe('the dates that a chart shows', () => {
  it('are two days in order, or none where they are too close', () => {
    expect(windowBetween(2016, 2014)).toEqual(['2014-01-01', '2016-01-01'])
    expect(windowBetween(2016, 2016.01)).toBeNull()
    expect(windowBetween(50, 2016)).toBeNull()
  })

  it('shrink about a date that stays in its place', () => {
    expect(zoomedWindow(figures, domain, 2016, 0.5)).toEqual(['2014-01-01', '2018-01-01'])
    expect(zoomedWindow(figures, domain, 2012, 0.5)).toEqual(['2012-01-01', '2016-01-01'])
  })

  it('grow until all points are in sight, and are then all that there are', () => {
    // 2013 of years of 365.25 days begins on the last day of 2012.
    expect(zoomedWindow(figures, [2014, 2016], 2015, 2)).toEqual(['2012-12-31', '2016-12-31'])
    expect(zoomedWindow(figures, [2013, 2018], 2015, 2)).toBeNull()
  })

  it('do not shrink below what an axis can show', () => {
    const shown = [figureOf('study=efficiency-milestones&x=2014-01-01..2014-01-15')]
    expect(zoomedWindow(shown, [2014, 2014.04], 2014.02, 0.5)).toEqual(['2014-01-01', '2014-01-15'])
  })
})
